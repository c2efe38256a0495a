/** The directives of a Content Security Policy. Each lists what it allows in addition to `'self'`. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * Writes a policy as the value of a header.
 * @returns the directives to add to `default-src 'self'`; empty if none is needed
 */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, "'self'", ...sources].join(' '))
    .join('; ');
