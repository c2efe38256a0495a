import type { headOptions } from '../generated/contract/names.js';
import { builtIn } from '../page/built-in.js';

/** What a web team may set once for all widgets of a page, each by `<meta name="iort-…">`. */
export type SiteSetting = 'phone' | (typeof headOptions)[number];

/** The head of a page. */
export const headOf = (document: Document | undefined): Element | null | undefined =>
  document && builtIn(document, 'head');

/** The page's settings. Only what stands in the head itself counts: editors write in the body. */
export function metasIn(document: Document | undefined): HTMLMetaElement[] {
  return [...(headOf(document)?.children ?? [])].filter(
    (child): child is HTMLMetaElement =>
      child.localName === 'meta' && /^iort-/i.test(child.getAttribute('name') ?? ''),
  );
}

/**
 * Reads what the page's head sets.
 * @returns the text, empty where it is not set
 */
export function siteSetting(document: Document | undefined, name: SiteSetting): string {
  const meta = metasIn(document).find(
    (child) => child.getAttribute('name')?.toLowerCase() === `iort-${name}`,
  );
  return meta?.content.trim() ?? '';
}

/** Whether a page's head sets anything. */
export const hasSiteSettings = (document: Document): boolean => metasIn(document).length > 0;
