import { attempt } from '../diagnostics/attempt.js';

/** Longest time in which elements are built without letting the browser do anything else, in milliseconds. */
const LONGEST = 50;

interface Waiting {
  readonly element: Element;
  readonly build: () => void;
}

const waiting: Waiting[] = [];
let isBuilding = false;

/** Brings what waits into the order of the page. No sizes are asked for: that would lay it out. */
const inOrder = (one: Waiting, other: Waiting): number =>
  one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Builds until the next element would take too long, then lets the browser go on, and so on. */
function buildSome(): void {
  const start = performance.now();
  let last = 0;
  waiting.sort(inOrder);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const before = performance.now();
    attempt('an element could not be built', next.build);
    const now = performance.now();
    last = Math.max(last, now - before);
    if (waiting.length > 0 && now - start + last > LONGEST) {
      later();
      return;
    }
  }
  isBuilding = false;
}

/** Not by a timer, which browsers make wait in tabs that nobody looks at. */
function later(): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    buildSome();
  };
  port2.postMessage(undefined);
}

/**
 * Builds an element in its turn: those that come in one task in the order of the page, in batches
 * between which the browser can paint and answer.
 * @returns settles once it is built
 */
export const inTurn = (element: Element, build: () => void): Promise<void> =>
  new Promise((resolve) => {
    waiting.push({
      element,
      build: () => {
        try {
          build();
        } finally {
          resolve();
        }
      },
    });
    if (isBuilding) return;
    isBuilding = true;
    queueMicrotask(buildSome); // once all that come with it are there
  });
