import { createHash } from 'node:crypto';
import { parseFragment, serialize } from 'parse5';
import { markOf } from '../../src/prerendered/mark.js';

/** What a content security policy has to list for a style that stands in the HTML. */
export const styleHash = (css: string): string =>
  `sha256-${createHash('sha256').update(css).digest('base64')}`;

/**
 * Makes what `dist/ssr` holds of a prerendered widget: with the marks by which Lit finds its parts
 * again in the shadow root, and none around it.
 */
export function shadowHtml(prerendered: string): string {
  const element = prerendered.slice(
    prerendered.indexOf('<iort-'),
    prerendered.lastIndexOf('>', prerendered.lastIndexOf('<!--')) + 1,
  );
  const tidy = element
    .replace(/ shadowroot="open"/, '')
    // As an attribute it would tick the box, whatever it says.
    .replace(/ checked="false"/g, '')
    .replace(/<\?>/g, '')
    .replace(/\s{2,}/g, ' ');
  const [root] = /(?<=<template shadowrootmode="open"[^>]*>).*(?=<\/template>)/s.exec(tidy) ?? [];
  if (!root) throw new Error('nothing was rendered');
  const mark = markOf(serialize(parseFragment(root)));
  return `${tidy.replace(/^<iort-[^>]*/, `$& data-iort-ssr="${mark}"`)}\n`;
}
