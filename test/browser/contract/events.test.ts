import { expect, oneEvent } from '@open-wc/testing';
import '../../support/define.js';
import { IortReadyEvent, IortToggleEvent } from '../../../src/npm/index.js';
import { all, change, clickSummary, heard, mount, settled, shadowHost } from '../helpers.js';

/** The own properties of an event, except `isTrusted`, which every event has. */
const detailsOf = (event: Event) =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));

const disclosure = (element: Element, id: string) => all<HTMLDetailsElement>(element, `#${id}`)[0]!;

const everything = ['iort-ready', 'iort-toggle', 'iort-error'];

describe('iort-ready', () => {
  it('is fired once, with locale and revision and no text', async () => {
    const events = heard<IortReadyEvent>('iort-ready');
    const element = await mount('<iort-faq lang="eu" local-name="St. Mary"></iort-faq>');
    await change(element, 'sections', 'cost');
    await change(element, 'lang', 'en');
    element.parentElement!.append(element);
    await settled(element);
    expect(events).to.have.length(1);
    const [event] = events;
    expect(event).to.be.instanceOf(IortReadyEvent);
    expect([event!.target, event!.bubbles, event!.composed]).to.deep.equal([element, true, true]);
    expect(detailsOf(event!)).to.deep.equal({ locale: 'en', revision: element.revision });
  });

  it('is fired when the text is shown', async () => {
    const element = document.createElement('iort-overview');
    const ready = oneEvent(element, 'iort-ready');
    document.body.append(element);
    await ready;
    expect(all(element, 'section')).to.have.length(6);
    element.remove();
  });

  it('reaches the page from inside a shadow root', async () => {
    const events = heard('iort-ready');
    const host = shadowHost('<iort-faq></iort-faq>');
    document.body.append(host);
    await host.shadowRoot!.querySelector('iort-faq')!.updateComplete;
    expect(events.map(({ target }) => target)).to.deep.equal([host]);
    host.remove();
  });
});

describe('iort-toggle', () => {
  it('is fired when a reader opens or closes an answer, with its id and state and without text', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const events = heard<IortToggleEvent>(...everything);
    const details = disclosure(element, 'iort-faq-awake');
    await clickSummary(details);
    await clickSummary(details);
    expect(events.map(detailsOf)).to.deep.equal([
      { itemId: 'iort-faq-awake', open: true },
      { itemId: 'iort-faq-awake', open: false },
    ]);
    for (const event of events) {
      expect(event).to.be.instanceOf(IortToggleEvent);
      expect([event.target, event.bubbles, event.composed]).to.deep.equal([element, true, true]);
    }
  });

  it('is fired for “About this information” and for “More questions” too', async () => {
    const element = await mount('<iort-candidacy-factors></iort-candidacy-factors>');
    const events = heard<IortToggleEvent>('iort-toggle');
    for (const details of all<HTMLDetailsElement>(element, 'details')) await clickSummary(details);
    expect(events.map(({ itemId }) => itemId)).to.deep.equal([
      'iort-candidacy-factors-more-questions',
      'iort-candidacy-factors-about',
    ]);
  });

  it('is not fired for answers that are open from the start', async () => {
    const events = heard('iort-toggle');
    const element = await mount('<iort-faq open="awake alone"></iort-faq>');
    // The browser fires `toggle` for those two answers before it fires `toggle` for the answer that is clicked now.
    await clickSummary(disclosure(element, 'iort-faq-kinds'));
    expect(events.map(detailsOf)).to.deep.equal([{ itemId: 'iort-faq-kinds', open: true }]);
  });

  it('is fired once for each answer that the open attribute opens or closes', async () => {
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    const events = heard('iort-toggle');
    const toggled = oneEvent(disclosure(element, 'iort-faq-cost-access'), 'toggle');
    await change(element, 'open', 'alone cost-access');
    await toggled;
    expect(events.map(detailsOf)).to.have.deep.members([
      { itemId: 'iort-faq-awake', open: false },
      { itemId: 'iort-faq-alone', open: true },
      { itemId: 'iort-faq-cost-access', open: true },
    ]);
  });

  it('is still fired for an answer whose section was removed and shown again', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    await clickSummary(disclosure(element, 'iort-faq-awake'));
    await change(element, 'sections', 'cost');
    await change(element, 'sections', null);
    const events = heard('iort-toggle');
    const details = disclosure(element, 'iort-faq-awake');
    const { open } = details;
    await clickSummary(details);
    expect(events.map(detailsOf)).to.deep.equal([{ itemId: 'iort-faq-awake', open: !open }]);
  });

  it('is not fired for questions that a reader puts on the list', async () => {
    const element = await mount(
      '<iort-candidacy-factors open="more-questions"></iort-candidacy-factors>',
    );
    const events = heard(...everything, 'change', 'input');
    for (const box of all<HTMLInputElement>(element, '[type=checkbox]')) box.click();
    await element.updateComplete;
    const own = all<HTMLInputElement>(element, '#own')[0]!;
    own.value = 'Can I drive?';
    own.nextElementSibling!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(all(element, '[part~=my-list] li').length).to.be.above(10);
    expect(events.filter(({ type }) => type.startsWith('iort'))).to.deep.equal([]);
  });
});
