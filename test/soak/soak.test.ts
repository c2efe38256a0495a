import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { afterThis, until } from '../browser/helpers.js';
import { comes, ids, settled, stage, tags } from '../fuzz/world.js';
import { heap, runSettings, printLine } from '../support/long-runs.js';
import { everyElement } from '../support/reading.js';
import { watch } from '../support/watch.js';
import { act, actionNames, blank, languages, type World } from './actions.js';

/** How many bytes the heap may grow: engines keep some for themselves in any case. */
const SLACK = 2_000_000;

const { seed, steps } = await runSettings();
const seen = watch(window);

const nodes = (): number =>
  [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument!)]
    .map((each) => [...everyElement(each)].length)
    .reduce((sum, count) => sum + count, 0);

/** Makes frames of a page print nothing: nobody would close the dialog. */
function withoutPrinter(page: Window & typeof globalThis): void {
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

/** Waits until the page is idle: work that waits for that keeps its widget in memory. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve);
  });

/** The nodes and the memory in use, once the page is idle. */
async function held(): Promise<{ nodes: number; heap: number | false }> {
  await idle();
  return { nodes: nodes(), heap: await heap() };
}

async function openWorld(): Promise<World> {
  const frame = document.createElement('iframe');
  frame.title = 'another document';
  frame.src = '/test/pages/blank.html';
  stage.before(frame);
  afterThis(() => frame.remove());
  await until(
    () => frame.contentDocument?.title === 'To be filled by a test',
    'the frame is there',
  );
  const there = frame.contentDocument!.createElement('main');
  frame.contentDocument!.body.append(there);
  withoutPrinter(window);
  withoutPrinter(frame.contentWindow as Window & typeof globalThis);
  return { places: [stage, there], tags, ids };
}

/** Does a number of random things, the same ones for the same seed. */
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

/** Uses each widget in each language, and each control once, so that all that stays in memory is loaded. */
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

describe('widgets in use for long', () => {
  it('leave no error, node or memory behind', async function () {
    this.timeout(0);
    const world = await openWorld();
    document.documentElement.lang = 'en';
    if ((await heap()) !== false) await warmUp(world); // so that only leaks are measured below
    expect(seen.take()).to.deep.equal([]);
    await run(world, seed, Math.ceil(steps / 4));
    await run(world, seed + 1, Math.ceil(steps / 4));
    const before = await held();
    await run(world, seed + 2, steps);
    const after = await held();
    expect(after.nodes).to.equal(before.nodes);
    if (before.heap === false || after.heap === false) return; // this engine does not report its heap
    if (steps > 1000)
      await printLine(`heap: ${before.heap} bytes, ${after.heap} after ${steps} steps`);
    expect(after.heap - before.heap).to.be.below(SLACK);
  });
});
