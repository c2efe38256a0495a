import { warnUnknown } from '../diagnostics/console.js';
import { headOptions, unseenOptions } from '../generated/contract/names.js';
import { builtIn } from '../page/built-in.js';

/** What a web team may set once for all widgets of a page, each by `<meta name="iort-…">`. */
export type SiteSetting = (typeof headOptions)[number];

/** The head of a page. */
export const headOf = (document: Document | undefined): Element | null | undefined =>
  document && builtIn(document, 'head');

const nameOf = (meta: Element): string => (meta.getAttribute('name') ?? '').toLowerCase();

/** The page's settings. Only what stands in the head itself counts: editors write in the body. */
export function metasIn(document: Document | undefined): HTMLMetaElement[] {
  return [...(headOf(document)?.children ?? [])].filter(
    (child): child is HTMLMetaElement =>
      child.localName === 'meta' && nameOf(child).startsWith('iort-'),
  );
}

/**
 * Reads what the page's head sets; the first that says something counts.
 * @returns the text, empty where it is not set
 */
export function siteSetting(document: Document | undefined, name: SiteSetting): string {
  const said = metasIn(document)
    .filter((child) => nameOf(child) === `iort-${name}`)
    .map((child) => child.content.trim());
  return said.find(Boolean) ?? '';
}

/** What the head says to placeholders (`placeholders/link.ts`), and to no widget. */
const FOR_LINKS = 'iort-links';

/** Tells of settings in the page's head that there are not, such as `iort-contact`. */
export function tellOfUnknownSettings(document: Document): void {
  const known = [...headOptions.map((name) => `iort-${name}`), FOR_LINKS];
  const unknown = metasIn(document)
    .map(nameOf)
    .filter((name) => !known.includes(name));
  warnUnknown('meta', 'name', unknown, known);
}

const unseen = [...unseenOptions.map((name) => `iort-${name}`), FOR_LINKS];

/** Whether a page's head sets anything that is to be seen. */
export const hasSiteSettings = (document: Document): boolean =>
  metasIn(document).some((meta) => !unseen.includes(nameOf(meta)));
