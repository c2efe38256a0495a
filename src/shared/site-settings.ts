/** What a web team may set once for all widgets of a page, each by `<meta name="iort-…">`. */
export type SiteSetting =
  'phone' | 'local-name' | 'reviewed-by' | 'reviewed-on' | 'reviewed-revision';

/**
 * Reads what the page's head sets. Only its own children count: what an editor writes stands in the
 * body.
 * @returns the text, empty where it is not set
 */
export function siteSetting(document: Document | undefined, name: SiteSetting): string {
  const meta = [...(document?.head?.children ?? [])].find(
    (child): child is HTMLMetaElement =>
      child.localName === 'meta' && child.getAttribute('name')?.toLowerCase() === `iort-${name}`,
  );
  return meta?.content.trim() ?? '';
}

/** Whether a page's head sets anything. */
export const hasSiteSettings = (document: Document): boolean =>
  [...(document.head?.children ?? [])].some(
    (child) => child.localName === 'meta' && /^iort-/i.test(child.getAttribute('name') ?? ''),
  );
