import { warnAttribute, warnUnknown } from '../diagnostics/console.js';
import { isCut, reportQuotes, whole } from '../diagnostics/quotes.js';
import { headOptions, unseenOptions } from '../generated/contract/names.js';
import { headOf, inHead } from '../page/head.js';

/** A setting for all widgets of a page. `<meta name="iort-…">` in the page's head sets it. */
export type SiteSetting = (typeof headOptions)[number];

/** The name of a setting, in lower case. Many systems write `property`, as for Open Graph, instead of `name`. */
const nameOf = (meta: Element): string =>
  (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').trim().toLowerCase();

const everyMeta = (document: Document | undefined): HTMLMetaElement[] =>
  inHead(document).filter((child): child is HTMLMetaElement => child.localName === 'meta');

/**
 * The page's settings, including those with a wrong name, such as `iort_phone`. Only elements directly in the
 * head count, as editors can write in the body.
 */
export function metasIn(document: Document | undefined): HTMLMetaElement[] {
  return everyMeta(document).filter((meta) => nameOf(meta).includes('iort'));
}

/**
 * Reads a setting in the page's head. If the head has it more than once, the first value that is not empty counts.
 * @returns the value; empty if the head doesn't have the setting
 */
export function siteSetting(document: Document | undefined, name: SiteSetting | 'links'): string {
  const set = everyMeta(document).find(
    (meta) => nameOf(meta) === `iort-${name}` && !isCut(meta, 'content') && whole(meta.content),
  );
  return set ? whole(set.content) : '';
}

/** A setting for placeholders (`placeholders/link.ts`), not for widgets. */
const FOR_LINKS = 'iort-links';

/** Reports unknown settings in the page's head, such as `iort-contact`, and values that are in typographic quotes or in another attribute. */
export function reportUnknownSettings(document: Document): void {
  const known = [...headOptions.map((name) => `iort-${name}`), FOR_LINKS];
  const metas = metasIn(document);
  for (const meta of metas) {
    reportQuotes(meta);
    if (!meta.hasAttribute('content'))
      warnAttribute('meta', 'name', nameOf(meta), 'write the value as content="…"');
  }
  const unknown = metas.map(nameOf).filter((name) => !known.includes(name));
  warnUnknown('meta', 'name', unknown, known);
}

/** Reports a setting that has no effect because it is not directly in the page's head. */
export function reportMisplacedSetting(meta: Element): void {
  const name = nameOf(meta);
  if (!name.startsWith('iort-') || meta.parentNode === headOf(meta.ownerDocument)) return;
  warnAttribute('meta', 'name', name, "has no effect outside the page's <head>; move it there");
}

const unseen = [...unseenOptions.map((name) => `iort-${name}`), FOR_LINKS];

/** Whether a page's head has a setting that may change what readers see. */
export const hasSiteSettings = (document: Document): boolean =>
  metasIn(document).some((meta) => !unseen.includes(nameOf(meta)));
