import type { Middleware } from './serve-raw.js';

/** What a careful hospital allows: nothing inline, nothing foreign, Trusted Types required. */
export const strictPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Puts every page asked for with `?csp=strict` under that policy. */
export const strictCsp: Middleware = (context, next) => {
  if (context.query.csp === 'strict') context.set('Content-Security-Policy', strictPolicy);
  return next();
};
