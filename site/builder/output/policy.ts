/** The directives of a Content Security Policy. Each lists what it allows in addition to `'self'`. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * Writes the directives of a policy as text. In the header, they come after `default-src 'self'; `.
 * @returns empty text if the policy has no directives
 */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, "'self'", ...sources].join(' '))
    .join('; ');
