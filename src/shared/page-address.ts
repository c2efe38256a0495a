import { delivery } from '../localization/delivery.js';
import { urlOf } from '../page/address.js';
import { builtIn } from '../page/built-in.js';
import { inHead } from '../page/head.js';

/** Sessions in a path: `;jsessionid=…`, also written `%3B`, and `/(S(…))/`. */
const SESSIONS = /(?:;|%3b)[^/]*|\/\([A-Z]\([^/]*\)\)(?=\/)/gi;

/**
 * An address that may be passed on. User name, password, query, hash and sessions in the path are
 * removed, as all of these can identify the reader.
 * @param base what a relative address is relative to
 * @param query whether the query stays
 * @returns an empty text if the address is not on the web: the path of a file often names its owner
 */
function withoutReader(address: string, base?: string, query = false): string {
  const url = urlOf(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  return url.origin + url.pathname.replace(SESSIONS, '') + (query ? url.search : '');
}

/** The address that the page itself states in `<link rel="canonical">`, with its query. Empty if there is none. */
function canonical(here: string): string {
  const link = inHead(document).find(
    (child) => child instanceof HTMLLinkElement && /(^|\s)canonical(\s|$)/i.test(child.rel),
  );
  const stated = link?.getAttribute('href')?.trim();
  // A relative address is resolved against the page's address without its query.
  const base = withoutReader(builtIn(document, 'baseURI')) || here || undefined;
  return stated ? withoutReader(stated, base, true) : '';
}

/**
 * The address of the reader's page, for links to the page, for paper and for frames. Nothing in the
 * address may tell who the reader is or what they searched for. Empty if the page has no address on the
 * web.
 */
export function pageAddress(): string {
  const around = delivery().pageAround?.();
  if (around !== undefined) return around;
  const here = withoutReader(location.href);
  return canonical(here) || here;
}

/** The address from {@link pageAddress}, for paper. Empty also if the page has broken a function that is needed. */
export function addressOnPaper(): string {
  try {
    return pageAddress();
  } catch {
    return '';
  }
}
