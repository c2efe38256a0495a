/** The length of one animation frame, in milliseconds. */
const TICK = 16;

/**
 * Makes a function that does some work once for all calls within a tick, so that a flood of messages costs
 * the page and the frame little. It uses a timer, as browsers run no animation frames off the screen.
 */
export function soon(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      work();
    }, TICK);
  };
}
