import type { Middleware } from './serve-raw.js';

/** What a careful hospital allows: nothing inline, nothing foreign, Trusted Types required. */
export const strictPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const policies: Readonly<Record<string, string>> = {
  strict: strictPolicy,
  'no-connect': "connect-src 'none'",
  'no-script': "script-src 'none'",
};

/**
 * Puts every page asked for with `?csp=strict`, or another of the policies, under it; with
 * `&self=named` by the name of the origin, as WebKit takes nothing for `'self'` in a sandbox.
 */
export const strictCsp: Middleware = (context, next) => {
  const policy = policies[String(context.query.csp)];
  const self = context.query.self === 'named' ? context.origin : "'self'";
  if (policy) context.set('Content-Security-Policy', policy.replaceAll("'self'", self));
  return next();
};
