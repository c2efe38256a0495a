import { expect, fixture } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { beginAfterTheBrowser } from '../../../src/shared/turn.js';
import { afterThis, isShown, pageErrors, settled, until } from '../helpers.js';

const TAG = 'iort-side-effects';
const FALLBACK = '<p>One moment.</p>';

/** Returns an empty place, and makes each widget seem to take a whole turn to build. */
async function slowPlace(): Promise<HTMLElement> {
  const { now } = performance;
  let later = 0;
  performance.now = () => now.call(performance) + (later += 100);
  afterThis(() => (performance.now = now));
  return fixture<HTMLElement>('<div></div>');
}

/** Puts widgets into a place, all at once. */
function addAtOnce(place: HTMLElement, count: number): IortElement[] {
  place.innerHTML = `<${TAG}>${FALLBACK}</${TAG}>`.repeat(count);
  return [...place.querySelectorAll<IortElement>(TAG)];
}

/** Waits until the microtasks of this task have run. The browser does nothing else before that. */
async function endOfTask(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await null;
}

const isBuilt = (element: Element): boolean => element.shadowRoot !== null;
const fallbackOf = (element: Element): Element => element.firstElementChild!;

describe('widgets that are added at the same time', () => {
  it('let the browser work between them, and show their fallbacks while they wait', async () => {
    const all = addAtOnce(await slowPlace(), 4);
    await endOfTask();
    expect(all.map(isBuilt)).to.deep.equal([true, false, false, false]);
    expect(all.slice(1).every((element) => isShown(fallbackOf(element)))).to.equal(true);
    for (const element of all) await settled(element);
    expect(all.filter((element) => isShown(fallbackOf(element)))).to.deep.equal([]);
  });

  it('wait for the browser if the script has just started, which has already kept the page busy', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    beginAfterTheBrowser();
    const [first] = addAtOnce(place, 1) as [IortElement];
    await endOfTask();
    expect(isBuilt(first)).to.equal(false);
    expect(isShown(fallbackOf(first))).to.equal(true);
    await settled(first);
    expect(isShown(fallbackOf(first))).to.equal(false);
  });

  it('are built in the order of the page, not in the order in which they are added', async () => {
    const order: Element[] = [];
    const note = ({ target }: Event) => order.push(target as Element);
    document.addEventListener('iort-ready', note);
    afterThis(() => document.removeEventListener('iort-ready', note));
    const all = addAtOnce(await slowPlace(), 3);
    const [first, second, third] = all as [IortElement, IortElement, IortElement];
    first.remove();
    third.after(first);
    for (const element of all) await settled(element);
    await until(() => order.length === 3);
    expect(order).to.deep.equal([second, third, first]);
  });

  it('are not built after they are removed, and are built when they are added again', async () => {
    const errors = pageErrors();
    const place = await slowPlace();
    const all = addAtOnce(place, 3);
    const last = all[2]!;
    last.remove();
    await settled(all[1]!);
    expect(isBuilt(last)).to.equal(false);
    place.append(last);
    await settled(last);
    expect(isShown(fallbackOf(last))).to.equal(false);
    expect(errors).to.deep.equal([]);
  });

  it('are built all at once if performance.now() fails', async () => {
    const { now } = performance;
    performance.now = () => {
      throw new Error('no clock');
    };
    afterThis(() => (performance.now = now));
    const box = await fixture<HTMLElement>('<div></div>');
    box.innerHTML = `<${TAG}></${TAG}>`.repeat(3);
    for (const element of box.querySelectorAll<IortElement>(TAG)) await settled(element);
    expect([...box.children].every(isBuilt)).to.equal(true);
  });
});
