/** About the length of one animation frame, in milliseconds. */
const TICK = 16;

/**
 * Makes a function that does some work only once for all calls within a tick, so that a flood of messages costs little
 * time. It uses a timer, because browsers don't run `requestAnimationFrame` in an iframe outside the viewport.
 */
export function soon(work: () => void): () => void {
  let isScheduled = false;
  return () => {
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => {
      isScheduled = false;
      work();
    }, TICK);
  };
}
