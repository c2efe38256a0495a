import { text } from 'node:stream/consumers';
import type { Middleware } from './serve-raw.js';

/** A page that a test has made up, and how it is to be served. */
export interface Pasted {
  readonly html: string;
  readonly policy: string;
  /** Left out, it is HTML. */
  readonly type?: string;
}

const PREFIX = '/pasted/';
const pages: Pasted[] = [];

/**
 * Keeps a page that a test posts to `/pasted/` and serves it, with its policy as a header, under the
 * address in the answer: a policy is only true of a page that came with it.
 */
export const pastePage: Middleware = async (context, next) => {
  if (!context.path.startsWith(PREFIX)) return next();
  if (context.method === 'POST') {
    pages.push(JSON.parse(await text(context.req)) as Pasted);
    context.body = `${PREFIX}${pages.length - 1}`;
    return;
  }
  const page = pages[Number(context.path.slice(PREFIX.length))];
  if (!page) return next();
  context.respond = false; // Koa and the runner keep their hands off the page
  context.res.writeHead(200, {
    'Content-Type': page.type ?? 'text/html; charset=utf-8',
    'Content-Security-Policy': page.policy,
  });
  context.res.end(page.html);
};
