/** Directives of a content security policy with what each allows beyond `'self'`. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * A policy as the value of a header.
 * @returns the directives to add to `default-src 'self'`; an empty text if none is needed
 */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, "'self'", ...sources].join(' '))
    .join('; ');
