import { expect } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { press } from '../../support/commands.js';
import {
  afterThis,
  all,
  change,
  clickSummary,
  mount,
  settled,
  shownIn,
  textOf,
  until,
} from '../helpers.js';
import { stubShare } from './sharing.js';

const plain = location.origin + location.pathname;
const controls = (element: Element) => all(element, '[data-do=share-link]');
const answer = (element: Element, name: string) =>
  all<HTMLDetailsElement>(element, `#iort-faq-${name}`)[0]!;
const controlIn = (place: Element) => place.querySelector<HTMLElement>('[data-do=share-link]')!;
const statusIn = (place: Element) => place.querySelector('.copy .status')!;

/** Gives the page of the test a query until the test ends. */
function visitWith(query: string): void {
  const before = location.href;
  history.replaceState(history.state, '', plain + query);
  afterThis(() => history.replaceState(history.state, '', before));
}

describe('sharing', () => {
  it('an answer gives the browser only the question and the answer’s link, and announces nothing', async () => {
    const shared = stubShare();
    visitWith('?lang=en&token=SECRET');
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    const awake = answer(element, 'awake');
    expect(textOf(controlIn(awake))).to.equal('Share this answer');
    controlIn(awake).focus();
    await press('Enter');
    await until(() => shared.length === 1, 'the share sheet is requested');
    const question = textOf(awake.querySelector('summary'));
    expect(shared).to.deep.equal([
      { title: question, text: question, url: `${plain}#iort-faq-awake` },
    ]);
    expect(textOf(statusIn(awake))).to.equal('');
  });

  it('is offered for the whole text and for each open answer, in the language of the element', async () => {
    stubShare();
    const element = await mount('<iort-faq></iort-faq>');
    expect(controls(element), 'while all answers are closed').to.have.length(1);
    await clickSummary(answer(element, 'awake'));
    await until(() => controls(element).length === 2, 'sharing is offered');
    await change(element, 'lang', 'es');
    await shownIn(element, 'es');
    expect(controls(element).map(textOf)).to.deep.equal([
      'Compartir esta respuesta',
      'Compartir este texto',
    ]);
  });

  it('announces nothing if the reader closes the sheet or if another sheet is still open, and announces each failure', async () => {
    // InvalidStateError means that an earlier sheet is still open.
    stubShare(['AbortError', 'InvalidStateError', 'NotAllowedError', 'NotAllowedError']);
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    const awake = answer(element, 'awake');
    const said = () => statusIn(awake).textContent ?? '';
    const failed = 'Sharing did not work here. You can copy the link instead.';
    for (const times of [1, 2]) {
      controlIn(awake).click();
      await new Promise(requestAnimationFrame);
      expect(said(), `press ${times}`).to.equal('');
    }
    controlIn(awake).click();
    await until(() => said() === failed, 'the message is shown');
    controlIn(awake).click();
    // The text must differ, because screen readers don't repeat an unchanged message.
    await until(() => said() !== failed, 'the message is announced again');
    expect(textOf(statusIn(awake))).to.equal(failed);
  });

  it('is not offered if the browser does not allow sharing, as in a frame without permission', async () => {
    stubShare([], false);
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    expect(controls(element)).to.be.empty;
    expect(all(element, '[data-do=copy-link]').length).to.be.greaterThan(1);
  });
});

describe('the link of a whole widget', () => {
  it('is shared with the title in the language of the widget', async () => {
    const shared = stubShare();
    const element = await mount('<iort-overview lang="ar"></iort-overview>');
    await shownIn(element, 'ar');
    const [control] = controls(element);
    expect(textOf(control)).to.equal('مشاركة هذا النص');
    control!.click();
    const title = textOf(all(element, '[part~=title]')[0]);
    expect(shared).to.deep.equal([{ title, text: title, url: `${plain}#iort-overview` }]);
  });

  it('can be copied', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copied.push(text) },
      configurable: true,
    });
    afterThis(() => Reflect.deleteProperty(navigator, 'clipboard'));
    const element = await mount('<iort-side-effects></iort-side-effects>');
    all(element, '.about > .copy [data-do=copy-link]')[0]!.click();
    await until(() => copied.length > 0, 'the link is copied');
    expect(copied).to.deep.equal([`${plain}#iort-side-effects`]);
  });

  it('leads to the first widget that is not hidden', async () => {
    const away = '<div style="height: 3000px"></div>';
    const faq = '<iort-faq></iort-faq>';
    const hidden = await mount(`${away}<div hidden>${faq}</div>${faq}${away}`);
    const shown = hidden.parentElement!.nextElementSibling as IortElement;
    await settled(shown);
    afterThis(() => history.replaceState(null, '', location.pathname + location.search));
    location.hash = '#iort-faq';
    await until(() => Math.abs(all(shown, '[part~=root]')[0]!.getBoundingClientRect().top) < 5);
  });
});
