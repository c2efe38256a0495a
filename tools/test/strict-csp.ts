import type { Middleware } from './serve-raw.js';

/**
 * The Content Security Policy of a strict hospital. It allows no inline code and nothing from other origins, and
 * requires Trusted Types.
 */
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
 * Sends a policy with every page that is requested with `?csp=` and the policy's name, such as `?csp=strict`. With
 * `&self=named` the policy contains the origin instead of `'self'`, because in WebKit `'self'` matches nothing in a
 * sandbox.
 */
export const strictCsp: Middleware = (context, next) => {
  const policy = policies[String(context.query.csp)];
  const self = context.query.self === 'named' ? context.origin : "'self'";
  if (policy) context.set('Content-Security-Policy', policy.replaceAll("'self'", self));
  return next();
};
