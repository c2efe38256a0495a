import { attempt } from '../diagnostics/attempt.js';

/**
 * How long elements are built before the browser gets its turn, in milliseconds. A longer task would be a
 * "long task" in browsers' terms.
 */
const BATCH_MS = 50;

/** Waiting elements, each with the functions that build or render it. */
const waiting = new Map<Element, (() => void)[]>();
/** Whether a batch is already scheduled. */
let isDue = false;

/**
 * Runs a function after the browser has had the chance to paint and handle input. It uses no timer, as
 * timers are slow in hidden tabs.
 */
function afterTheBrowser(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(undefined);
}

/** Waiting elements in page order, which is the order of reading. */
const inOrder = (): Element[] =>
  [...waiting.keys()].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );

/** Builds waiting elements until the time is up. @param isTimeUp whether it is the browser's turn */
function buildWhile(isTimeUp: () => boolean): void {
  for (const element of inOrder()) {
    const builds = waiting.get(element) ?? [];
    waiting.delete(element);
    for (const build of builds) build();
    if (waiting.size > 0 && isTimeUp()) {
      afterTheBrowser(buildBatch);
      return;
    }
  }
  // Elements that were added while others were built.
  if (waiting.size > 0) {
    buildWhile(isTimeUp);
    return;
  }
  isDue = false;
}

function buildBatch(): void {
  const built = attempt('elements are built all at once', () => {
    const end = performance.now() + BATCH_MS;
    buildWhile(() => performance.now() >= end);
    return true;
  });
  if (!built) buildWhile(() => false);
}

/**
 * Lets the browser have its turn before the first elements are built. The script calls this when it
 * starts: to run the script and build elements in one task would keep the page busy for too long.
 */
export function beginAfterTheBrowser(): void {
  if (isDue) return;
  attempt('the first widgets are built without a pause', () => {
    afterTheBrowser(buildBatch);
    isDue = true;
  });
}

/**
 * Builds or renders an element in its turn. This is at the end of the current task, or after the browser has
 * had its turn if many elements wait. An element that was just added has no shadow root until then, so that
 * the content between its tags is visible.
 */
export function inTurn(element: Element, build: () => void): void {
  waiting.set(element, [...(waiting.get(element) ?? []), build]);
  if (isDue) return;
  isDue = true;
  void Promise.resolve().then(buildBatch);
}
