import { builtIn } from '../page/built-in.js';
import { isLast, isSwallowedToo, looksLikePage, PAGE_ENDS, PAGE_PARTS } from './page.js';
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

/** What becomes of what stands between the tags without the name of a slot, once the text is there. */
export type Fate =
  /** It has done its part, and is hidden. */
  | 'fallback'
  /** It says how to reach the hospital, and stands where the number belongs. */
  | 'contact'
  /** As before, but it is too long for that place: it is hidden, which somebody has to be told. */
  | 'too long'
  /** It is no fallback, but the rest of a page: it stays, behind the text. */
  | 'rest'
  /** It may be that: it is hidden, which somebody has to be told. */
  | 'doubtful';

/** Longest fallback that may stand at the place of the number, in characters. */
const MAX_CONTACT_LENGTH = 500;

/** The library's own words as plain HTML. */
const OURS = '[id^="iort-"]';

/** Sources and revisions, whose digits reach nobody. */
const OUR_SOURCES = '[id^="iort-"][id$="-about"]';

/** Numbers that the library's own words name: emergencies, a crisis line, the American Cancer Society. */
const OUR_NUMBERS = ['911', '988', '18002272345'];

/** What stands between the tags of an element without the name of a slot. */
const unnamedIn = (host: Element): Node[] =>
  [...host.childNodes].flatMap((node) => {
    if (!isElement(node)) return [node];
    if (builtIn(node, 'slot')) return [];
    return isSlot(node) ? shownIn(node) : [node];
  });

/**
 * Whether a page has put words between the tags to be read where the text can't be.
 * @param isSeen which texts and images count, by more than the markup
 */
export const hasFallback = (host: Element, isSeen?: (words: Text | Element) => boolean): boolean =>
  unnamedIn(host).some((node) => hasWords(node, isSeen));

/**
 * A tag that was written like `<iort-faq />` is no closed tag to a browser: all that follows in the
 * page stands in it. Another widget around or in it, or a part of a page, gives that away.
 */
const isRestOfPage = (host: Element, nodes: readonly Node[]): boolean =>
  isSwallowedToo(host) ||
  elementsIn(nodes).some(
    (element) =>
      matches(element, PAGE_PARTS) ||
      builtIn(element, 'localName').startsWith('iort-') ||
      (matches(element, PAGE_ENDS) && isLast(host)),
  );

const isOurs = (node: Node): boolean =>
  isElement(node) && builtIn(node, 'querySelector')(OURS) !== null;

/** How to reach somebody by some words, but for what the library itself says there. */
export const reachesOfPage = (nodes: readonly Node[]): string[] =>
  [...reachesIn(nodes.filter((node) => !isOurs(node)))].concat(
    [...reachesIn(nodes.filter(isOurs), OUR_SOURCES)].filter(
      (reach) => !OUR_NUMBERS.includes(reach),
    ),
  );

/**
 * What becomes of what stands between the tags without the name of a slot.
 * @param contact what the page has put into the slot for the number
 * @param phones lines with numbers that are shown besides
 */
export function fateOfUnnamed(
  host: Element,
  contact: readonly Node[],
  phones: readonly string[],
): Fate {
  const all = unnamedIn(host);
  const nodes = all.filter((node) => showsSomething(node));
  if (nodes.length === 0) return 'fallback';
  if (isRestOfPage(host, all)) return 'rest';
  const said = new Set([...reachesIn(contact), ...phones.flatMap(reachesInLine)]);
  if (reachesOfPage(nodes).every((reach) => said.has(reach))) {
    const theirs = nodes.filter((node) => !isOurs(node));
    return isLast(host) && looksLikePage(theirs) ? 'doubtful' : 'fallback';
  }
  return seenTextIn(nodes).length <= MAX_CONTACT_LENGTH ? 'contact' : 'too long';
}
