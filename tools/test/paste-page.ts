import { text } from 'node:stream/consumers';
import type { Middleware } from './serve-raw.js';

/** A page that a test has made, with the headers to serve it with. */
export interface Pasted {
  readonly html: string;
  readonly policy: string;
  /** The media type. If left out, the page is served as HTML. */
  readonly type?: string;
}

const PREFIX = '/pasted/';
const pages: Pasted[] = [];

/**
 * Keeps a page that a test posts to `/pasted/`, and serves it at the address in the response. The page's Content
 * Security Policy is sent as a header, because a policy in a header applies to the whole page.
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
  context.respond = false; // so that Koa and the test runner don't change the page
  context.res.writeHead(200, {
    'Content-Type': page.type ?? 'text/html; charset=utf-8',
    'Content-Security-Policy': page.policy,
  });
  context.res.end(page.html);
};
