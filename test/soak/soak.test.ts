import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { afterThis, until } from '../browser/helpers.js';
import { comes, ids, settled, stage, tags } from '../fuzz/world.js';
import { heap, runSettings, printLine } from '../support/long-runs.js';
import { everyElement } from '../support/reading.js';
import { watch } from '../support/watch.js';
import { act, actionNames, blank, languages, type World } from './actions.js';

/** The number of bytes by which the heap may grow. Engines keep some bytes even without a leak. */
const SLACK = 2_000_000;

const { seed, steps } = await runSettings();
const seen = watch(window);

/** The number of elements in the test page and its frames, including shadow trees. */
const countElements = (): number =>
  [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument!)]
    .map((each) => [...everyElement(each)].length)
    .reduce((sum, count) => sum + count, 0);

/** Makes printing in frames of a page do nothing, because nobody would close the dialog. */
function disablePrinting(page: Window & typeof globalThis): void {
  const { prototype } = page.HTMLIFrameElement;
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')!;
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const within = get!.call(this) as Window | null;
      if (within) within.print = () => undefined;
      return within;
    },
  });
}

/** Waits until the browser is idle. A widget may have work that runs then. Until that work has run, it keeps the widget in memory. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve);
  });

/** The number of elements and the bytes of the heap (`false`: not reported by this engine), once the page is idle. */
async function usage(): Promise<{ elements: number; heap: number | false }> {
  await idle();
  return { elements: countElements(), heap: await heap() };
}

async function openWorld(): Promise<World> {
  const frame = document.createElement('iframe');
  frame.title = 'another document';
  frame.src = '/test/pages/blank.html';
  stage.before(frame);
  afterThis(() => frame.remove());
  await until(
    () => frame.contentDocument?.title === 'An empty page for tests',
    'the frame is loaded',
  );
  const there = frame.contentDocument!.createElement('main');
  frame.contentDocument!.body.append(there);
  disablePrinting(window);
  disablePrinting(frame.contentWindow as Window & typeof globalThis);
  return { places: [stage, there], tags, ids };
}

/** Does `count` random actions, which are the same for the same seed `from`, and then removes the widgets. */
async function run(world: World, from: number, count: number): Promise<void> {
  const step = fc.tuple(fc.constantFrom(...actionNames), fc.nat(10_000));
  for (const [name, number] of fc.sample(step, { seed: from, numRuns: count })) {
    act(name, world, number);
    await settled();
    const wrong = seen.take();
    if (wrong.length > 0) throw new Error(`after ${name} ${number}: ${wrong.join()}`);
  }
  await comes(() => blank(world).length === 0, 5000);
  expect(blank(world)).to.deep.equal([]);
  for (const place of world.places) place.replaceChildren();
  await settled();
}

/** Shows each widget in each language, then presses each button in the test page. This loads everything that is loaded once and kept. */
async function warmUp({ places: [here, there], tags }: World): Promise<void> {
  for (const place of [here, there])
    for (const lang of languages) {
      place.lang = lang;
      place.replaceChildren(...tags.map((tag) => place.ownerDocument.createElement(tag)));
      await settled();
    }
  for (const widget of here.children)
    for (const button of widget.shadowRoot!.querySelectorAll('button')) button.click();
  await settled();
  here.replaceChildren();
  there.replaceChildren();
}

describe('widgets that are used for a long time', () => {
  it('cause no errors, and leave no elements or memory behind', async function () {
    this.timeout(0);
    const world = await openWorld();
    document.documentElement.lang = 'en';
    if ((await heap()) !== false) await warmUp(world); // so that what is loaded once does not count as growth
    expect(seen.take()).to.deep.equal([]);
    await run(world, seed, Math.ceil(steps / 4));
    await run(world, seed + 1, Math.ceil(steps / 4));
    const before = await usage();
    await run(world, seed + 2, steps);
    const after = await usage();
    expect(after.elements).to.equal(before.elements);
    if (before.heap === false || after.heap === false) return; // this engine does not report its heap
    if (steps > 1000)
      await printLine(`heap: ${before.heap} bytes, ${after.heap} after ${steps} steps`);
    expect(after.heap - before.heap).to.be.below(SLACK);
  });
});
