/** Listens to a page: what goes wrong in it, and what is said in its console. */

export interface Watch {
  /** Errors, rejections and lines of `console.error` since they were last taken. */
  readonly take: () => string[];
  /** All lines of the console so far. */
  readonly lines: string[];
}

type Page = Window & typeof globalThis & { canary?: () => void };

/** A browser's own business: it says so itself where sizes are told a frame later. */
const ofTheBrowser = /ResizeObserver loop/;

/** Listens until the page is gone. Script of a case that runs calls the canary. */
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
        // Files that cases name don't exist.
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
