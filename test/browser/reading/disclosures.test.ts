import { expect, oneEvent } from '@open-wc/testing';
import '../../support/define.js';
import { press } from '../../support/commands.js';
import { afterThis, all, clickSummary, mount, settled, shownIn, textOf } from '../helpers.js';
import { hold } from './two-languages.js';

const byId = (element: Element, id: string) => all<HTMLDetailsElement>(element, `#${id}`)[0]!;

describe('disclosures', () => {
  it('are native and closed at first, with the question in a real heading', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    for (const details of all<HTMLDetailsElement>(element, 'details')) {
      expect(details.open).to.equal(false);
      const summary = details.querySelector(':scope > summary')!;
      expect(summary.querySelector('h3, h4')).not.to.equal(null);
    }
  });

  for (const key of ['Enter', 'Space']) {
    it(`open and close with ${key}`, async () => {
      const element = await mount('<iort-faq></iort-faq>');
      const details = byId(element, 'iort-faq-awake');
      details.querySelector('summary')!.focus();
      let toggled = oneEvent(details, 'toggle');
      await press(key);
      await toggled;
      expect(details.open).to.equal(true);
      toggled = oneEvent(details, 'toggle');
      await press(key);
      await toggled;
      expect(details.open).to.equal(false);
    });
  }

  it('keep closed text in the page, where the browser’s search can find it', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const details = byId(element, 'iort-faq-awake');
    const answer = details.querySelector<HTMLElement>('[part~=answer]')!;
    expect(textOf(answer)).to.contain('very deep sleep');
    for (let node: HTMLElement | null = answer; node; node = node.parentElement) {
      const { display, visibility } = getComputedStyle(node);
      expect(node.hidden).to.equal(false);
      expect(node.getAttribute('aria-hidden')).to.equal(null);
      expect(display).not.to.equal('none');
      expect(visibility).to.equal('visible');
    }
  });

  it('open and close together with one button, which says what its next press does', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const button = all<HTMLButtonElement>(element, 'button.toggle-all')[0]!;
    const answers = all<HTMLDetailsElement>(element, 'details').slice(0, -1);
    expect(textOf(button)).to.equal('Open all answers');
    button.click();
    await oneEvent(answers.at(-1)!, 'toggle');
    await settled(element);
    expect(answers.every(({ open }) => open)).to.equal(true);
    expect(byId(element, 'iort-faq-about').open).to.equal(false);
    expect(textOf(button)).to.equal('Close all answers');
    const said = element.shadowRoot!.querySelector('.said[aria-live]')!;
    expect(textOf(said)).to.equal('All answers are open.');
    button.click();
    await oneEvent(answers.at(-1)!, 'toggle');
    expect(answers.some(({ open }) => open)).to.equal(false);
    expect(textOf(said)).to.equal('All answers are closed.');
  });

  it('stay open when others are opened, and the button always says what its next press does', async () => {
    const element = await mount('<iort-faq sections="day after"></iort-faq>');
    const button = all<HTMLButtonElement>(element, 'button.toggle-all')[0]!;
    const answers = all<HTMLDetailsElement>(element, 'details').slice(0, -1);
    for (const answer of answers) {
      expect(textOf(button)).to.equal('Open all answers');
      await clickSummary(answer);
      await settled(element);
      expect(answers.slice(0, answers.indexOf(answer) + 1).every(({ open }) => open)).to.be.true;
    }
    expect(textOf(button)).to.equal('Close all answers');
    await clickSummary(answers[3]!);
    await settled(element);
    expect(textOf(button)).to.equal('Open all answers');
  });

  it('have a button that, once a language is loaded, never offers anything but to open all answers', async () => {
    const { go } = hold('es');
    const element = await mount('<iort-faq lang="es"></iort-faq>');
    const seen = new Set<string>();
    const look = () => all(element, 'button.toggle-all').forEach((each) => seen.add(textOf(each)));
    const observer = new MutationObserver(look);
    observer.observe(element.shadowRoot!, { subtree: true, childList: true });
    afterThis(() => observer.disconnect());
    go();
    await shownIn(element, 'es');
    expect([...seen]).to.deep.equal(['Abrir todas las respuestas']);
  });

  it('have no button for all answers if there are only a few answers', async () => {
    const element = await mount('<iort-faq sections="cost"></iort-faq>');
    expect(all(element, 'button.toggle-all')).to.be.empty;
  });
});
