import { expect } from '@open-wc/testing';
import type { PropertyValues } from 'lit';
import '../../support/define.js';
import { IortErrorEvent, IortFaq } from '../../../src/npm/index.js';
import {
  afterThis,
  change,
  consoleLines,
  heard,
  isShown,
  pageErrors,
  settled,
  until,
} from '../helpers.js';

/** An element that fails while it renders its controls, unless it has `broken="no"`. */
class Broken extends IortFaq {
  protected override renderControls(sections: Parameters<IortFaq['renderControls']>[0]) {
    if (this.getAttribute('broken') !== 'no') throw new Error(`cracked ${this.className}`);
    return super.renderControls(sections);
  }
}
customElements.define('iort-broken', Broken);

/** Adds a `Broken` element with a fallback, and waits until it has rendered or failed. */
async function broken(attributes: string): Promise<Broken> {
  const box = document.createElement('div');
  box.innerHTML = `<iort-broken ${attributes}><p>Call us.</p></iort-broken>`;
  document.body.append(box);
  const element = box.querySelector<Broken>('iort-broken')!;
  await settled(element);
  return element;
}

/** An element whose updates fail while it shows a text. After 50 failures it fails no more, so that an endless loop would end. */
class OnlyAnew extends IortFaq {
  failures = 0;

  protected override update(changed: PropertyValues<this>) {
    if (this.renderRoot.querySelector('[part~=root]') && this.failures < 50) {
      this.failures += 1;
      throw new Error('not empty');
    }
    super.update(changed);
  }
}
customElements.define('iort-only-anew', OnlyAnew);

describe('an element each of whose updates fails', () => {
  it('shows its whole text with the hospital’s words, fires one event, and doesn’t update itself without end', async () => {
    consoleLines();
    const events = heard('iort-error');
    const errors = pageErrors();
    const box = document.createElement('div');
    afterThis(() => box.remove());
    box.innerHTML = '<iort-only-anew><p slot="local">Building C.</p></iort-only-anew>';
    document.body.append(box);
    const element = box.querySelector<OnlyAnew>('iort-only-anew')!;
    const isWhole = () => isShown(element.firstElementChild!) && element.offsetHeight > 300;
    await settled(element);
    expect(isWhole()).to.equal(true);
    const before = element.failures;
    await change(element, 'heading-level', '4');
    expect(isWhole()).to.equal(true);
    expect([before, element.failures, events.length]).to.deep.equal([1, 2, 1]);
    // Words that the page adds later are shown too.
    element.insertAdjacentHTML('beforeend', '<p slot="contact">Call 555-0142.</p>');
    await settled(element);
    await until(() => element.failures === 3, 'the element is updated once more');
    expect(isWhole()).to.equal(true);
    expect(errors).to.deep.equal([]);
  });
});

describe('a failure while an element is rendered', () => {
  afterEach(() => document.querySelector('iort-broken')?.parentElement!.remove());

  it('leaves the fallback, with one event and one console line', async () => {
    const lines = consoleLines();
    const errors = pageErrors();
    const events = heard<IortErrorEvent>('iort-error', 'iort-ready');
    const element = await broken('class="first"');
    expect(isShown(element.firstElementChild!)).to.be.true;
    expect(element.shadowRoot!.textContent).to.equal('');
    expect(events).to.have.length(1);
    const [event] = events;
    expect(event).to.be.instanceOf(IortErrorEvent);
    expect([event!.target, event!.bubbles, event!.composed]).to.deep.equal([element, true, true]);
    expect(event!.code).to.equal('render');
    expect(event!.error).to.match(/cracked first/);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[iort-widgets\] <iort-broken> .*cracked first/);
    expect(errors).to.deep.equal([]);
  });

  it('is not reported again after later changes', async () => {
    const lines = consoleLines();
    const errors = pageErrors();
    const events = heard('iort-error', 'iort-ready');
    const element = await broken('class="second"');
    for (const name of ['lang', 'sections', 'heading-level', 'open'])
      await change(element, name, 'eu');
    element.parentElement!.append(element);
    await settled(element);
    expect(isShown(element.firstElementChild!)).to.be.true;
    expect(events).to.have.length(1);
    expect(lines.filter((line) => line.includes('cracked'))).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });

  it('makes the fallback appear again if the text was shown before', async () => {
    consoleLines();
    const errors = pageErrors();
    const events = heard('iort-error');
    const element = await broken('class="third" broken="no"');
    expect(isShown(element.firstElementChild!)).to.be.false;
    element.setAttribute('broken', 'yes');
    await change(element, 'heading-level', '3');
    expect(isShown(element.firstElementChild!)).to.be.true;
    expect(events).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });

  it('keeps the shown text if there are no words between the tags, until a render succeeds', async () => {
    consoleLines();
    const errors = pageErrors();
    const element = await broken('class="fifth" broken="no"');
    element.textContent = ' ';
    const levels = () =>
      [...element.shadowRoot!.querySelectorAll('section')].map(
        (section) => section.firstElementChild!.localName,
      );
    const before = levels();
    element.setAttribute('broken', 'yes');
    await change(element, 'heading-level', '3');
    expect(levels()).to.deep.equal(before);
    element.setAttribute('broken', 'no');
    await change(element, 'heading-level', '4');
    expect(levels()).to.have.length(before.length).and.not.to.deep.equal(before);
    expect(errors).to.deep.equal([]);
  });

  it('does not prevent other elements from showing their text', async () => {
    consoleLines();
    const element = await broken('class="fourth"');
    const other = document.createElement('iort-faq');
    element.before(other);
    await settled(other);
    expect(other.shadowRoot!.querySelectorAll('section')).to.have.length(7);
  });
});

describe('a function that a page has broken', () => {
  const broken = (): never => {
    throw new Error('broken by the page');
  };
  for (const [name, holder, key] of [
    ['DocumentFragment.prototype.replaceChildren', DocumentFragment.prototype, 'replaceChildren'],
    ['Object.assign', Object, 'assign'],
    ['Function.prototype.bind', Function.prototype, 'bind'],
    ['Reflect.get', Reflect, 'get'],
  ] as const) {
    it(`leaves the text or the fallback: ${name}`, async () => {
      consoleLines();
      const errors = pageErrors();
      const box = document.createElement('div');
      afterThis(() => box.remove());
      document.body.append(box);
      box.innerHTML = '<iort-faq><p>Call us.</p></iort-faq>';
      const element = box.firstElementChild as IortFaq;
      await settled(element);
      const before = Object.getOwnPropertyDescriptor(holder, key)!;
      Object.defineProperty(holder, key, { ...before, value: broken });
      try {
        element.setAttribute('heading-level', '4');
        box.insertAdjacentHTML('beforeend', '<iort-faq><p>Call us.</p></iort-faq>');
        for (let turns = 0; turns < 50; turns++) await Promise.resolve();
      } finally {
        Object.defineProperty(holder, key, before);
      }
      for (const widget of box.querySelectorAll<IortFaq>('iort-faq'))
        expect(isShown(widget.firstElementChild!) || widget.offsetHeight > 300).to.equal(true);
      expect(errors).to.deep.equal([]);
    });
  }
});
