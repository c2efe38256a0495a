type Idle = typeof globalThis & { readonly requestIdleCallback?: (act: () => void) => unknown };

/** How long to wait in a browser without `requestIdleCallback`, in milliseconds. */
const WAIT_MS = 1000;

/** Runs a function once the page has loaded and the browser is idle. */
export function whenIdle(act: () => void): void {
  const wait = () => {
    const { requestIdleCallback } = globalThis as Idle;
    if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
    else setTimeout(act, WAIT_MS);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
