/** As long as a frame of a screen lasts, in milliseconds. */
const TICK = 16;

/**
 * Work that is done once for all that asked for it in a tick: a flood of messages then costs neither
 * the page nor the frame more than a few. By a timer, as off the screen browsers draw no frames.
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
