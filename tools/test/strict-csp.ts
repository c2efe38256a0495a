import type { Middleware } from './serve-raw.js';

/** The policy of a careful hospital: nothing inline, nothing from other origins, Trusted Types required. */
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
 * Serves every page that is requested with `?csp=strict`, or another name, under that policy. With
 * `&self=named` the policy names the origin instead of `'self'`, which matches nothing in a sandbox in WebKit.
 */
export const strictCsp: Middleware = (context, next) => {
  const policy = policies[String(context.query.csp)];
  const self = context.query.self === 'named' ? context.origin : "'self'";
  if (policy) context.set('Content-Security-Policy', policy.replaceAll("'self'", self));
  return next();
};
