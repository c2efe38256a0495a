/** Records the errors and the console lines of a page. */

export interface Watch {
  /** Errors, rejections and lines of `console.error` since they were last taken. */
  readonly take: () => string[];
  /** All lines of the console so far. */
  readonly lines: string[];
}

type Page = Window & typeof globalThis & { canary?: () => void };

/** No error: browsers report it when they deliver sizes a frame later. */
const ofTheBrowser = /ResizeObserver loop/;

/** Records until the page is gone. Scripts in the texts of a case call `canary` if they run. */
export function watch(page: Page): Watch {
  const wrong: string[] = [];
  const lines: string[] = [];
  page.canary = () => void wrong.push('script of the case ran');
  for (const type of ['error', 'unhandledrejection'] as const)
    page.addEventListener(
      type,
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation(); // the test runner listens too
        const what = 'reason' in event ? event.reason : (event as ErrorEvent).message;
        // A case may name a file that does not exist: that event has no message.
        if (what !== undefined && !ofTheBrowser.test(String(what))) wrong.push(`${type}: ${what}`);
      },
      true,
    );
  for (const method of ['warn', 'error'] as const)
    page.console[method] = (...parts: unknown[]) => {
      const line = parts.map(String).join(' ');
      lines.push(line);
      if (method === 'error') wrong.push(`console.error: ${line}`);
    };
  return { take: () => wrong.splice(0), lines };
}
