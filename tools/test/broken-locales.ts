import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { version } from '../../src/generated/version.js';
import { misshape, misshapen, scriptFor } from './misshapen-locales.js';
import type { Middleware } from './serve-raw.js';

type Context = Parameters<Middleware>[0];
type Answer = (context: Context, content: string) => void | Promise<void>;

/** For each test run, the function that releases its waiting request. */
const releases = new Map<string, () => void>();
/** For each test run, how often files beside the script were requested, without `HEAD` requests. */
const asked = new Map<string, number>();

const good: Answer = (context, content) => {
  context.type = context.path.endsWith('.js') ? 'js' : 'json';
  context.body = content;
};

/** The kinds of answers for files beside the script. Most of them are faulty. */
const answers: Record<string, (run: string) => Answer> = {
  good: () => good,
  newer: () => good,
  missing: () => (context) => void (context.status = 404),
  forbidden: () => (context) => void (context.status = 403),
  html: () => (context) => void (context.body = '<!doctype html><title>Please log in</title>'),
  truncated: () => (context, content) => good(context, content.slice(0, content.length / 2)),
  altered: () => (context, content) => good(context, content.replace('cáncer', 'cancer')),
  /** Answers only when the test releases the request. */
  slow: (run) => async (context, content) => {
    await new Promise<void>((resolve) => releases.set(run, resolve));
    good(context, content);
  },
  /** Fails the first request, and `HEAD` requests between the first request and the second. */
  recovering: (run) => (context, content) =>
    asked.get(run) === 1 ? void (context.status = 503) : good(context, content),
  moved: () => (context) => context.redirect(context.path.replace(/^.*\/cdn\//, '/dist/cdn/')),
  /** Redirects to the same server under another host name, which is another origin for the browser. */
  elsewhere: () => (context, content) => {
    if (context.hostname !== 'localhost') {
      context.set('Access-Control-Allow-Origin', '*');
      good(context, content);
    } else context.redirect(context.href.replace('localhost', '127.0.0.1'));
  },
  ...Object.fromEntries(
    Object.keys(misshapen).map((how) => [
      how,
      () => (context: Context, content: string) => good(context, misshape(how, content)),
    ]),
  ),
};

/** The kinds of faults of the script itself. */
const scripts: Record<string, (script: string) => string> = {
  /** Another version of the script. */
  newer: (script) => script.replaceAll(`"${version}"`, '"9.9.9"'),
  half: (script) => script.slice(0, script.length / 2),
  ...Object.fromEntries(
    Object.keys(misshapen).map((how) => [how, (script) => scriptFor(how, script)]),
  ),
};

/**
 * Serves `dist/cdn/` under `/broken/<how>/<run>/cdn/` with the fault `<how>`. Depending on the fault, it is in the
 * locale files, in the script, in the file that reads aloud, or in more than one of them. `…/release` releases a waiting request. `…/asked` answers with the number of requests. With
 * `once_<how>`, only the first request for a file beside the script, and `HEAD` requests before the second, get the fault.
 */
export function brokenLocales(root: string): Middleware {
  const read = (path: string) => readFileSync(`${root}dist/${path}`, 'utf8');
  return async (context, next) => {
    const [, once, how, run, path] =
      /^\/broken\/(once_)?(\w+)\/([\w-]+)\/(.+)$/.exec(context.path) ?? [];
    if (!how || !run || !path) return next();
    context.set('Cache-Control', 'no-store');
    if (path === 'asked') {
      context.body = String(asked.get(run) ?? 0);
    } else if (path === 'release') {
      while (!releases.has(run)) await wait(10); // the request may still be on its way
      releases.get(run)?.();
      context.body = 'released';
    } else if (/^cdn\/(locales\/|listen\.)/.test(path)) {
      // A `HEAD` request doesn't count. The library sends it only to explain a failed download in the console.
      const times = (asked.get(run) ?? 0) + (context.method === 'HEAD' ? 0 : 1);
      asked.set(run, times);
      const answer = once && times > 1 ? good : answers[how]?.(run);
      await answer?.(context, read(path));
    } else {
      context.type = 'js';
      context.body = (scripts[how] ?? String)(read(path));
    }
  };
}
