/** Records the errors of a page, and the warnings and errors in its console. */

export interface Watch {
  /** Returns errors, unhandled rejections and `console.error` lines since the last call. */
  readonly take: () => string[];
  /** All warnings and errors in the console so far. */
  readonly lines: string[];
}

type Page = Window & typeof globalThis & { canary?: () => void };

/** Harmless: browsers report this when they deliver new sizes one frame late. */
const harmless = /ResizeObserver loop/;

/** Records until the page is gone. A script in the input of a test must not run: it would call `canary`. */
export function watch(page: Page): Watch {
  const wrong: string[] = [];
  const lines: string[] = [];
  page.canary = () => void wrong.push('a script in the input ran');
  for (const type of ['error', 'unhandledrejection'] as const)
    page.addEventListener(
      type,
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation(); // the test runner listens too
        const reason = 'reason' in event ? event.reason : (event as ErrorEvent).message;
        // The input of a test may name a file that does not exist. Then the event has no message.
        if (reason !== undefined && !harmless.test(String(reason)))
          wrong.push(`${type}: ${reason}`);
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
