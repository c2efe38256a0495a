import { builtIn } from '../page/built-in.js';
import {
  hasWords,
  isElement,
  isSlot,
  matches,
  seenText,
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
const LONGEST = 500;

/** Links that reach somebody. */
const REACHES =
  'a[href^="tel:" i], a[href^="sms:" i], a[href^="mailto:" i], a[href*="://wa.me/" i], a[href^="whatsapp:" i]';

/**
 * Numbers as people write them, in the digits of any script: seven digits or more, some followed by
 * letters (1-800-CANCER), an extension (ext. 4711).
 */
const NUMBERS = [
  /(?:\p{Nd}[\s().\-–‑/]*){7}/u,
  /(?<!\p{Nd})\p{Nd}{3}[\s.\-–‑]\p{Lu}{4}/u,
  /\b(?:ext|extension|Durchwahl|poste)\.?\s*\p{Nd}{2,}/iu,
];

/** A date of a year such as 2026: 2026-11-23, 11/23/2026, 23.11.2026. */
const DATE = /\b\d{4}-\d\d-\d\d\b|(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?![./-]?\d)/g;

/** What no fallback holds, but the rest of a page may. */
const PAGE_PARTS = 'main, nav, script:not([type*=json]), [data-iort]';

/** The widgets themselves. */
const WIDGETS = 'iort-overview, iort-side-effects, iort-candidacy-factors, iort-faq';

/** What a fallback seldom holds, and the end of a page often. */
const PAGE_ENDS = 'footer, form';

/** What stands between the tags of an element without the name of a slot. */
const unnamedIn = (host: Element): Node[] =>
  [...host.childNodes].flatMap((node) => {
    if (!isElement(node)) return [node];
    if (builtIn(node, 'slot')) return [];
    return isSlot(node) ? shownIn(node) : [node];
  });

/** Whether a page has put words between the tags to be read where the text can't be. */
export const hasFallback = (host: Element): boolean => unnamedIn(host).some(hasWords);

/** The elements among some nodes, and all elements in them. */
const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes
    .filter(isElement)
    .flatMap((element) => [element, ...builtIn(element, 'querySelectorAll')('*')]);

/** Whether nothing follows an element in its parent, as behind a tag that was never closed. */
function isLast(host: Element): boolean {
  for (let next = host.nextSibling; next; next = next.nextSibling) {
    if (showsSomething(next)) return false;
  }
  return true;
}

/**
 * A tag that was written like `<iort-faq />` is no closed tag to a browser: all that follows in the
 * page stands in it. Another widget around or in it, or a part of a page, gives that away.
 */
const isRestOfPage = (host: Element, nodes: readonly Node[]): boolean =>
  host.matches(`:is(${WIDGETS}) *`) ||
  elementsIn(nodes).some(
    (element) =>
      matches(element, `${PAGE_PARTS}, ${WIDGETS}`) ||
      (matches(element, PAGE_ENDS) && isLast(host)),
  );

const hasHeading = (nodes: readonly Node[]): boolean =>
  elementsIn(nodes).some((element) => matches(element, 'h1, h2, h3, h4, h5, h6'));

const wordsOf = (nodes: readonly Node[]): string => nodes.map(seenText).join(' ');

const digitsOf = (text: string): string => text.replace(/\P{Nd}/gu, '');

/** How to reach somebody, by some words: a number or an address; empty where they don't say. */
function contactIn(nodes: readonly Node[]): string {
  const link = elementsIn(nodes).find((element) => matches(element, REACHES));
  const words = wordsOf(nodes).replace(DATE, '');
  return (
    link?.getAttribute('href') ?? NUMBERS.map((form) => form.exec(words)?.[0]).find(Boolean) ?? ''
  );
}

/** The library's own words as plain HTML, which say nothing of the hospital. */
const isOurs = (node: Node): boolean =>
  isElement(node) && builtIn(node, 'querySelector')('[id^="iort-"]') !== null;

/**
 * What becomes of what stands between the tags without the name of a slot.
 * @param contact what the page has put into the slot for the number
 */
export function fateOfUnnamed(host: Element, contact: readonly Node[]): Fate {
  const all = unnamedIn(host);
  const nodes = all.filter((node) => showsSomething(node));
  if (nodes.length === 0) return 'fallback';
  if (isRestOfPage(host, all)) return 'rest';
  const theirs = nodes.filter((node) => !isOurs(node));
  const reach = contactIn(theirs);
  const isSaid = digitsOf(reach) !== '' && digitsOf(wordsOf(contact)).includes(digitsOf(reach));
  if (!reach || isSaid) return isLast(host) && hasHeading(theirs) ? 'doubtful' : 'fallback';
  return wordsOf(nodes).replace(/\s+/g, ' ').length <= LONGEST ? 'contact' : 'too long';
}
