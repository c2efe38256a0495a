import { builtIn } from '../page/built-in.js';
import { isLast, isInWidget, looksLikePage, PAGE_ENDS, PAGE_PARTS } from './page.js';
import { reachesIn, reachesInLine } from './reach.js';
import {
  elementsIn,
  hasWords,
  isElement,
  isSlot,
  matches,
  seenTextIn,
  showsSomething,
  shownIn,
} from './shows.js';

/** The role of the content without a slot name between the tags, once the text is shown. */
export type UnnamedRole =
  /** It is a fallback, and is hidden. */
  | 'fallback'
  /** It says how to reach the hospital, and is shown at the place of the number. */
  | 'contact'
  /** It says how to reach the hospital, but is too long for that place: it is hidden, with a console line. */
  | 'too long'
  /** It is not a fallback: it is the rest of a page, and is shown after the text. */
  | 'rest'
  /** It may be the rest of a page: it is hidden, with a console line. */
  | 'doubtful';

/** Longest text without a slot name that is shown at the place of the number, in characters. */
const MAX_CONTACT_LENGTH = 500;

/** Selects the library's own words in plain HTML. */
const OURS = '[id^="iort-"]';

/** Selects the sources and revisions in plain HTML. Their digits are no telephone numbers. */
const OUR_SOURCES = '[id^="iort-"][id$="-about"]';

/** Numbers in the library's own words: emergencies, a crisis line, the American Cancer Society. */
const OUR_NUMBERS = ['911', '988', '18002272345'];

/** The nodes without a slot name between the tags of an element. */
const unnamedIn = (host: Element): Node[] =>
  [...host.childNodes].flatMap((node) => {
    if (!isElement(node)) return [node];
    if (builtIn(node, 'slot')) return [];
    return isSlot(node) ? shownIn(node) : [node];
  });

/**
 * Whether a page has put a fallback with words between the tags.
 * @param isSeen an additional check of each text and image, for example of how it is rendered
 */
export const hasFallback = (host: Element, isSeen?: (words: Text | Element) => boolean): boolean =>
  unnamedIn(host).some((node) => hasWords(node, isSeen));

/**
 * Whether the content is the rest of the page. Browsers do not treat `<iort-faq />` as closed, so
 * everything that follows is inside that element. The signs are another widget around or inside the
 * element, or a part of a page inside it, such as `<main>`. A footer or form is a sign only if nothing
 * follows the element.
 */
const isRestOfPage = (host: Element, nodes: readonly Node[]): boolean =>
  isInWidget(host) ||
  elementsIn(nodes).some(
    (element) =>
      matches(element, PAGE_PARTS) ||
      builtIn(element, 'localName').startsWith('iort-') ||
      (matches(element, PAGE_ENDS) && isLast(host)),
  );

const isOurs = (node: Node): boolean =>
  isElement(node) && builtIn(node, 'querySelector')(OURS) !== null;

/**
 * The telephone numbers, email addresses and contact links that the page has put among the nodes, or into the
 * library's plain HTML there. The library's own numbers and sources in plain HTML are left out.
 */
export const reachesOfPage = (nodes: readonly Node[]): string[] =>
  [...reachesIn(nodes.filter((node) => !isOurs(node)))].concat(
    [...reachesIn(nodes.filter(isOurs), (one) => matches(one, OUR_SOURCES))].filter(
      (reach) => !OUR_NUMBERS.includes(reach),
    ),
  );

/**
 * Finds the role of the content without a slot name between the tags.
 * @param contact the content of the `contact` slot
 * @param phones other lines with numbers that the widget shows
 */
export function roleOfUnnamed(
  host: Element,
  contact: readonly Node[],
  phones: readonly string[],
): UnnamedRole {
  const all = unnamedIn(host);
  const nodes = all.filter((node) => showsSomething(node));
  if (nodes.length === 0) return 'fallback';
  if (isRestOfPage(host, all)) return 'rest';
  const shown = new Set([...reachesIn(contact), ...phones.flatMap(reachesInLine)]);
  if (reachesOfPage(nodes).every((reach) => shown.has(reach))) {
    const pageNodes = nodes.filter((node) => !isOurs(node));
    return isLast(host) && looksLikePage(pageNodes) ? 'doubtful' : 'fallback';
  }
  return seenTextIn(nodes).length <= MAX_CONTACT_LENGTH ? 'contact' : 'too long';
}
