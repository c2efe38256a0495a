import { attempt } from '../diagnostics/attempt.js';

/** How long elements are built before the browser has its turn, in milliseconds: more is a long task. */
const BATCH_MS = 50;

/** Elements that wait, each with what builds it. */
const waiting = new Map<Element, () => void>();
/** Whether those that wait will be built anyway. */
let isDue = false;

/** Lets the browser show what there is and answer the reader. No timer: those are slow in hidden tabs. */
function afterTheBrowser(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(undefined);
}

/** In the order of the page, as that is how they are read. */
const inOrder = (): Element[] =>
  [...waiting.keys()].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );

/** @param isTimeUp whether the browser is to have its turn */
function buildWhile(isTimeUp: () => boolean): void {
  for (const element of inOrder()) {
    const build = waiting.get(element);
    waiting.delete(element);
    if (element.isConnected) build?.();
    if (waiting.size > 0 && isTimeUp()) {
      afterTheBrowser(buildBatch);
      return;
    }
  }
  // Those that have come while others were built.
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
 * Builds an element when its turn comes: at the end of this task, or after the browser has had its own
 * turn where many come at once. Until then it has no shadow root, so that what stands between its tags
 * is to be read. Not built where it has left the page by then.
 */
export function inTurn(element: Element, build: () => void): void {
  waiting.set(element, build);
  if (isDue) return;
  isDue = true;
  void Promise.resolve().then(buildBatch);
}
