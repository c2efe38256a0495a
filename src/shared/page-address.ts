import { delivery } from '../localization/delivery.js';
import { builtIn } from '../page/built-in.js';

/** What names a session in a path: `;jsessionid=…`, also written `%3B`, and `/(S(…))/`. */
const SESSIONS = /(?:;|%3b)[^/]*|\/\([A-Z]\([^/]*\)\)(?=\/)/gi;

/**
 * An address as it may be handed on: without name and password, query and hash, and without sessions
 * in its path, as all of that can tell of the reader.
 * @returns an empty text where it is no address on the web: a file's path names its owner
 */
function withoutReader(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, origin, pathname } = new URL(address);
  return /^https?:$/.test(protocol) ? origin + pathname.replace(SESSIONS, '') : '';
}

/** What the page itself says that its address is, query included: `<link rel="canonical">`. */
function canonical(here: string): string {
  const link = [...(builtIn(document, 'head')?.children ?? [])].find(
    (child) => child instanceof HTMLLinkElement && /(^|\s)canonical(\s|$)/i.test(child.rel),
  );
  const said = link?.getAttribute('href')?.trim();
  // What is relative is so to the page without its query.
  const base = withoutReader(builtIn(document, 'baseURI')) || here || undefined;
  if (!said || !URL.canParse(said, base)) return '';
  const { protocol, host, pathname, search } = new URL(said, base);
  return /^https?:$/.test(protocol)
    ? `${protocol}//${host}${pathname.replace(SESSIONS, '')}${search}`
    : '';
}

/**
 * The address of the page that the reader is on, for links to it, for paper and for frames: nothing
 * of it may tell who the reader is or what they asked for. Empty where the page has none on the web.
 */
export function pageAddress(): string {
  const around = delivery().pageAround?.();
  if (around !== undefined) return around;
  const here = withoutReader(location.href);
  return canonical(here) || here;
}
