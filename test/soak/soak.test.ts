import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { afterThis, until } from '../browser/helpers.js';
import { comes, ids, settled, stage, tags } from '../fuzz/world.js';
import { heap, runSettings, tell } from '../support/long-runs.js';
import { everyElement } from '../support/reading.js';
import { watch } from '../support/watch.js';
import { act, actionNames, blank, languages, type World } from './actions.js';

/** How much a heap may grow in all, in bytes: what engines keep for themselves, whatever runs. */
const SLACK = 2_000_000;

const { seed, steps } = await runSettings();
const seen = watch(window);

const nodes = (): number =>
  [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument!)]
    .map((each) => [...everyElement(each)].length)
    .reduce((sum, count) => sum + count, 0);

/** Frames of a page print nothing: a dialog that nobody answers would hold it up. */
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

/** What is put off until a page is idle holds its widget until then. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve);
    else setTimeout(resolve);
  });

/** What is held once all is done that was put off. */
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

/** A part of the way: the same acts for the same seed. */
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

/** Each widget in each language, and each of its controls once: all is loaded then that is kept for good. */
async function learn({ places: [here, there], tags }: World): Promise<void> {
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
    if ((await heap()) !== false) await learn(world); // for what is measured below
    expect(seen.take()).to.deep.equal([]);
    await run(world, seed, Math.ceil(steps / 4));
    await run(world, seed + 1, Math.ceil(steps / 4));
    const before = await held();
    await run(world, seed + 2, steps);
    const after = await held();
    expect(after.nodes).to.equal(before.nodes);
    if (before.heap === false || after.heap === false) return; // the engine tells nothing of it
    if (steps > 1000) await tell(`heap: ${before.heap} bytes, ${after.heap} after ${steps} steps`);
    expect(after.heap - before.heap).to.be.below(SLACK);
  });
});
