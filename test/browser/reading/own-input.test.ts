import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../support/define.js';
import { afterThis, all, heard, mount, settled } from '../helpers.js';

const keyEvents = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput'];

/** Records the keyboard and input events that reach the page while `act` runs: the type and the key of each. */
async function heardWhile(act: () => Promise<unknown>): Promise<string[]> {
  const events = heard<KeyboardEvent>(...keyEvents);
  await act();
  return events.map(({ type, key }) => `${type} ${key ?? ''}`);
}

const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );

describe('typing in the field for the reader’s own question', () => {
  it('triggers no keyboard shortcut of the page', async () => {
    const element = await mount('<iort-candidacy-factors></iort-candidacy-factors>');
    const field = all<HTMLInputElement>(element, '#own')[0]!;
    field.focus();
    const events = await heardWhile(async () => {
      await sendKeys({ press: '/' });
      await sendKeys({ press: 's' });
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'Backspace' });
    });
    expect(events).to.deep.equal([]);
    expect(field.value).to.equal('s');
  });

  it('ends with Enter, which adds the question and submits no form of the page', async () => {
    const element = await mount('<form><iort-candidacy-factors></iort-candidacy-factors></form>');
    let sent = 0;
    const form = element.closest('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    form.addEventListener('keydown', ({ key }) => key === 'Enter' && form.requestSubmit());
    const field = all<HTMLInputElement>(element, '#own')[0]!;
    field.value = 'Who drives me?';
    press(field, 'Enter');
    await settled(element);
    expect(sent).to.equal(0);
    expect(all(element, '[part~=my-list] bdi').map((item) => item.textContent)).to.deep.equal([
      'Who drives me?',
    ]);
  });

  for (const type of ['mousedown', 'pointerdown'])
    it(`can begin with a click into the field, also on a page that cancels ${type} outside of fields`, async () => {
      const element = await mount('<iort-candidacy-factors></iort-candidacy-factors>');
      const field = all<HTMLInputElement>(element, '#own')[0]!;
      const cancel = (event: Event) => {
        if (!(event.target as Element).matches('input, textarea, select')) event.preventDefault();
      };
      document.addEventListener(type, cancel);
      afterThis(() => document.removeEventListener(type, cancel));
      field.scrollIntoView({ block: 'center' });
      const { left, top } = field.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left) + 9, Math.round(top) + 9] });
      afterThis(resetMouse);
      expect(element.shadowRoot!.activeElement).to.equal(field);
    });

  it('lets Tab, Escape, and keys with Ctrl or Command reach the page, but no character typed with AltGr', async () => {
    const element = await mount('<iort-candidacy-factors></iort-candidacy-factors>');
    const field = all<HTMLInputElement>(element, '#own')[0]!;
    const events = await heardWhile(async () => {
      press(field, 'Tab');
      press(field, 'Escape');
      press(field, 's', { ctrlKey: true });
      press(field, 'k', { metaKey: true });
      press(field, '@', { ctrlKey: true, altKey: true }); // AltGr
    });
    expect(events).to.deep.equal(['keydown Tab', 'keydown Escape', 'keydown s', 'keydown k']);
  });
});

describe('keys on other controls', () => {
  it('trigger no shortcut of the page if they press the control, while other keys reach the page', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const summary = all(element, 'summary')[0]!;
    const events = await heardWhile(async () => {
      press(summary, ' ');
      press(summary, 'Enter');
      press(summary, 's');
    });
    expect(events).to.deep.equal(['keydown s']);
  });

  it('reach the page from content that the page has put into slots', async () => {
    const element = await mount('<iort-faq><p slot="local"><input id="theirs"></p></iort-faq>');
    const field = element.querySelector('input')!;
    expect(await heardWhile(async () => press(field, 's'))).to.deep.equal(['keydown s']);
    afterThis(() => field.remove());
  });
});
