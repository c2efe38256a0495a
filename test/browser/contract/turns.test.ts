import { expect, fixture } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { beginAfterTheBrowser } from '../../../src/shared/turn.js';
import { afterThis, isShown, pageErrors, settled, until } from '../helpers.js';

const TAG = 'iort-side-effects';
const FALLBACK = '<p>One moment.</p>';

/** Returns an empty element for widgets, and makes each widget seem to take a whole turn to build. */
async function slowPlace(): Promise<HTMLElement> {
  const { now } = performance;
  let later = 0;
  performance.now = () => now.call(performance) + (later += 100);
  afterThis(() => (performance.now = now));
  return fixture<HTMLElement>('<div></div>');
}

/** Puts widgets into an element, all at once. */
function addAtOnce(place: HTMLElement, count: number): IortElement[] {
  place.innerHTML = `<${TAG}>${FALLBACK}</${TAG}>`.repeat(count);
  return [...place.querySelectorAll<IortElement>(TAG)];
}

/** Waits for 100 microtasks, during which the browser does nothing else. */
async function endOfTask(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await null;
}

/** Lets the browser run one task after another, and counts them. @returns a function that reads the count */
function countTasks(): () => number {
  const { port1, port2 } = new MessageChannel();
  let tasks = 0;
  port1.onmessage = () => {
    tasks += 1;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  afterThis(() => port1.close());
  return () => tasks;
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

  it('let the browser work first if the script has just started, because starting has kept the page busy', async () => {
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

  it('let the browser work between them when their language changes', async () => {
    const place = await slowPlace();
    const all = addAtOnce(place, 3);
    for (const element of all) await settled(element);
    const task = countTasks();
    const changedIn = new Map<Element, number>();
    for (const element of all) {
      const watch = new MutationObserver(() => changedIn.set(element, task()));
      watch.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
      afterThis(() => watch.disconnect());
    }
    place.lang = 'es';
    await until(() => changedIn.size === 3);
    expect(new Set(changedIn.values()).size).to.be.greaterThan(1);
  });

  it('change to the language of the page even if they are moved while they wait', async () => {
    const place = await slowPlace();
    const all = addAtOnce(place, 3);
    for (const element of all) await settled(element);
    const [, , last] = all as [IortElement, IortElement, IortElement];
    const english = last.shadowRoot?.textContent;
    place.lang = 'es';
    await endOfTask();
    last.remove();
    place.prepend(last);
    await settled(last);
    expect(last.shadowRoot?.textContent).not.to.equal(english);
  });

  it('are all built if performance.now() fails', async () => {
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
