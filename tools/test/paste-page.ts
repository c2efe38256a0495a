import { text } from 'node:stream/consumers';
import type { Middleware } from './serve-raw.js';

/** A page made by a test, and how to serve it. */
export interface Pasted {
  readonly html: string;
  readonly policy: string;
  /** Media type; HTML if left out. */
  readonly type?: string;
}

const PREFIX = '/pasted/';
const pages: Pasted[] = [];

/**
 * Keeps a page that a test posts to `/pasted/`, and serves it under the address in the response, with its
 * policy as a header: a policy only applies to a page that was served with it.
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
  context.respond = false; // neither Koa nor the runner changes the page
  context.res.writeHead(200, {
    'Content-Type': page.type ?? 'text/html; charset=utf-8',
    'Content-Security-Policy': page.policy,
  });
  context.res.end(page.html);
};
