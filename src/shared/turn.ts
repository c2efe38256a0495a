import { attempt } from '../diagnostics/attempt.js';

/** How long elements are built before the browser gets its turn, in milliseconds: more is a long task. */
const BATCH_MS = 50;

/** Waiting elements, each with the functions that build or render it. */
const waiting = new Map<Element, (() => void)[]>();
/** Whether a batch is already scheduled. */
let isDue = false;

/** Runs after the browser has painted and handled input. No timer, as timers are slow in hidden tabs. */
function afterTheBrowser(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(undefined);
}

/** Waiting elements in page order, in which they are read. */
const inOrder = (): Element[] =>
  [...waiting.keys()].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );

/** @param isTimeUp whether it is the browser's turn */
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
 * Lets the browser have its turn before the first elements are built. The script calls it when it starts:
 * running it and building in one task would keep the page busy for too long.
 */
export function beginAfterTheBrowser(): void {
  if (isDue) return;
  attempt('elements are built in the task of the script', () => {
    afterTheBrowser(buildBatch);
    isDue = true;
  });
}

/**
 * Builds an element in its turn: at the end of this task or, if many are added at once, after the browser
 * has had its turn. Elements that are added have no shadow root until then, so that the content between
 * their tags is visible. Elements that change their language wait here, too.
 */
export function inTurn(element: Element, build: () => void): void {
  waiting.set(element, [...(waiting.get(element) ?? []), build]);
  if (isDue) return;
  isDue = true;
  void Promise.resolve().then(buildBatch);
}
