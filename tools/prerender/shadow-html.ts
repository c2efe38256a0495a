import { transformSync } from 'esbuild';
import { createHash } from 'node:crypto';

/** Style of a prerendered widget, minified. */
export const minified = (css: string): string =>
  transformSync(css, { loader: 'css', minify: true }).code.trim();

/** What a content security policy has to list for a style that stands in the HTML. */
export const styleHash = (css: string): string =>
  `sha256-${createHash('sha256').update(css).digest('base64')}`;

/**
 * Makes what `dist/ssr` holds of a prerendered widget: without the marks of Lit, as the script
 * renders afresh, and with its style minified.
 */
export const shadowHtml = (prerendered: string): string =>
  `${prerendered
    .replace(/<!--.*?-->|<\?>/g, '')
    .replace(
      /<style>([\s\S]*?)<\/style>/g,
      (_all, css: string) => `<style>${minified(css)}</style>`,
    )
    .replace(/ shadowroot="open"/g, '')
    .replace(/>\s+</g, '> <')
    .replace(/\s{2,}/g, ' ')
    .trim()}\n`;
