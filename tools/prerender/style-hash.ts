import { createHash } from 'node:crypto';

/** What a content security policy has to list for a style that stands in the HTML. */
export const styleHash = (css: string): string =>
  `sha256-${createHash('sha256').update(css).digest('base64')}`;
