import { createHash } from 'node:crypto';

/** The hash that a Content Security Policy must list for an inline style. */
export const styleHash = (css: string): string =>
  `sha256-${createHash('sha256').update(css).digest('base64')}`;
