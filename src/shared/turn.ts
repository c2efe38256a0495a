import { attempt } from '../diagnostics/attempt.js';
import { visit } from '../page/visit.js';

/**
 * The length of a turn: how long elements are built before the browser can paint and handle input, in
 * milliseconds. A longer task would be a "long task" in browsers' terms.
 */
const TURN_MS = 50;

/** Waiting elements, each with the functions that build or render it. */
const waiting = new Map<Element, (() => void)[]>();
/** Whether a turn is already scheduled. */
let isDue = false;

/**
 * Calls `act` after the browser has had the chance to paint and handle input. Uses no timer, as timers are
 * slow in hidden tabs.
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

/** Builds waiting elements until the time is up. @param isTimeUp whether the browser must paint and handle input now */
function buildWhile(isTimeUp: () => boolean): void {
  for (const element of inOrder()) {
    const builds = waiting.get(element) ?? [];
    waiting.delete(element);
    for (const build of builds) build();
    if (waiting.size > 0 && isTimeUp()) {
      afterTheBrowser(buildTurn);
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

function buildTurn(): void {
  const built = attempt('elements are built all at once', () => {
    const end = performance.now() + TURN_MS;
    buildWhile(() => performance.now() >= end);
    return true;
  });
  if (!built) buildWhile(() => false);
}

/**
 * Lets the browser paint and handle input before the first elements are built. The script calls this
 * function when it starts: running the script and building elements in one task would keep the page busy
 * for too long.
 *
 * After "Back" or "Forward" there is no pause: Chromium would put the reader back at the old position while the widgets
 * are not there, and would scroll on by their height when they are.
 */
export function beginAfterTheBrowser(): void {
  if (isDue) return;
  attempt('the first widgets are built without a pause', () => {
    if (visit().type === 'back_forward') return;
    afterTheBrowser(buildTurn);
    isDue = true;
  });
}

/**
 * Builds or renders an element at the end of the current task. If many elements wait, the browser may first
 * paint and handle input. Until an element is built, it has no shadow root (except if it is prerendered), so
 * the content between its tags is visible.
 */
export function inTurn(element: Element, build: () => void): void {
  waiting.set(element, [...(waiting.get(element) ?? []), build]);
  if (isDue) return;
  isDue = true;
  void Promise.resolve().then(buildTurn);
}
