import fc from 'fast-check';
import { everyElement, rootOf } from '../../support/reading.js';
import { blankPage, type BlankPage, type Page } from '../../support/blank-page.js';
import { watch } from '../../support/watch.js';
import { toFrame, toPage } from '../arbitraries/messages.js';
import { faultsOf, judge } from '../oracle.js';
import { property } from '../property.js';
import { comes } from '../world.js';

const BATCH = 20;
const TALLEST = 100_000;

interface Framed extends BlankPage {
  readonly frame: HTMLIFrameElement;
  readonly inside: Page;
  readonly widget: HTMLElement;
}

/** Opens a page with one of our frames, and waits until the scripts of both run. */
async function framed(): Promise<Framed> {
  const host = await blankPage();
  const { document } = host;
  document.body.innerHTML =
    '<iframe data-iort-frame title="" width="700" src="/dist/embed/iort-faq.en.html"></iframe>';
  await host.run('/dist/embed/parent.js', 'text/javascript');
  const frame = document.querySelector('iframe')!;
  const inside = () => frame.contentWindow as Page;
  const widget = () => inside().document.querySelector<HTMLElement>('[data-iort-ssr]');
  const runs = () => {
    const found = inside().document.readyState === 'complete' && widget();
    return found && rootOf(found);
  };
  if (!(await comes(() => !!runs() && frame.style.height !== '', 10_000)))
    throw new Error('the frame does not start');
  return { ...host, frame, inside: inside(), widget: widget()! };
}

/** Sends a message by a function of the window `from`, so that this window counts as the sender. */
function post(from: Page, to: string, data: unknown): void {
  const { Function } = from as unknown as { Function: FunctionConstructor };
  try {
    Function('data', `${to}.postMessage(data, '*')`)(data);
  } catch {
    // Some values can't be sent in messages.
  }
}

/** Finds markup in the hospital's words, which must be shown as text. */
function* markupInWords(widget: Element): Generator<string> {
  for (const element of everyElement(widget))
    if (
      element.localName !== 'p' ||
      element.getAttributeNames().some((name) => !['slot', 'dir'].includes(name))
    )
      yield `words became markup: ${element.outerHTML.slice(0, 100)}`;
}

function* wrongSize({ style }: HTMLIFrameElement): Generator<string> {
  const height = parseFloat(style.height);
  if (!(height > 0 && height <= TALLEST + 100)) yield `the frame is ${style.height} high`;
}

const batchOf = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.array(arbitrary, { minLength: 1, maxLength: BATCH, size: 'max' });

async function afterwards(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60)); // time for an effect that must not come
}

export const messages = [
  property({
    name: 'a frame turns no message into markup, keeps its text, and gets no height outside the limits',
    share: 10,
    batch: BATCH,
    value: batchOf(toFrame),
    async holds(all) {
      const framedPage = await framed();
      const { page, inside, widget, close } = framedPage;
      const insideWatch = watch(inside);
      try {
        for (const data of all) post(page, 'frames[0]', data);
        await afterwards();
        await judge(markupInWords(widget), insideWatch);
        await judge(faultsOf(widget), insideWatch);
        await judge(wrongSize(framedPage.frame), framedPage);
      } finally {
        close();
      }
    },
  }),
  property({
    name: 'a page gives its frame no height outside the limits, whatever the frame sends',
    share: 10,
    batch: BATCH,
    value: batchOf(toPage),
    async holds(all) {
      const framedPage = await framed();
      try {
        for (const data of all) post(framedPage.inside, 'parent', data);
        await afterwards();
        await judge(wrongSize(framedPage.frame), framedPage);
        const { children } = framedPage.document.body;
        if (children.length !== 1)
          throw new Error('the frame is no longer the only child of the page');
      } finally {
        framedPage.close();
      }
    },
  }),
];
