import { warnOnce } from '../diagnostics/console.js';
import { builtIn } from '../page/built-in.js';
import { around } from '../page/hosts.js';
import { decoded } from '../page/percent.js';
import { digitsOf } from '../slots/phone.js';
import {
  APART,
  hasWords,
  INLINE,
  isElement,
  isHiddenOrStruckOut,
  isSlot,
  isText,
  matches,
  REPLACED,
  seenTextIn,
  showsSomething,
  SILENT,
} from '../slots/shows.js';
import { styleOf } from '../page/style.js';

/**
 * Elements that load nothing and give words their structure. On paper, other elements around words become
 * a `<span>` or a `<div>`.
 */
const kept = new Set(
  `${INLINE}, address, article, aside, blockquote, br, caption, col, colgroup, dd, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, rp, rt, ruby, section, table, tbody, td, tfoot, th, thead, tr, ul`.split(
    ', ',
  ),
);

/** The attributes that matter for reading. The page's classes and ids have no use in the printed page. */
const attributes = ['lang', 'dir', 'colspan', 'rowspan', 'scope', 'start', 'value', 'reversed'];

/** The name that the page has given to an element; empty if there is none. */
const nameOf = (element: Element): string =>
  element.getAttribute('alt') ??
  element.getAttribute('aria-label') ??
  element.getAttribute('title') ??
  element.querySelector(':scope > title')?.textContent ??
  '';

/** Fields whose words come from the page, because a reader can't write there. */
const WRITTEN =
  'input:is([readonly], [disabled], [type=button], [type=submit], [type=reset]):not([type=hidden], [type=password], [type=checkbox], [type=radio], [type=image]), textarea:is([readonly], [disabled])';

/** The text that an SVG picture shows; empty if there is none. */
const drawnIn = (picture: Element): string =>
  [...picture.querySelectorAll('text, foreignObject')]
    .filter((text) => !text.closest('defs, symbol'))
    .map((text) => seenTextIn([text], isHiddenOrStruckOut).trim())
    .filter(Boolean)
    .join(' ');

/**
 * The readable text of an element that shows something other than its children. If there is no such text,
 * the name of the element.
 */
function readIn(element: Element): string {
  const read = matches(element, WRITTEN)
    ? (element as HTMLInputElement | HTMLTextAreaElement).value
    : matches(element, 'svg') && drawnIn(element);
  return read || nameOf(element);
}

/**
 * Whether an element is an `<object>` or `<canvas>` with words between its tags, which browsers show if they
 * can't show the element itself. On paper, these words replace the element.
 */
const hasWordsInstead = (element: Element): boolean =>
  matches(element, 'object, canvas') && hasWords(element);

/** Reports a custom element that takes up space, but has no words that the script can read. They are probably in a closed shadow root. */
function reportClosedRoot(element: Element): void {
  const { localName, shadowRoot, childNodes } = element;
  if (!customElements.get(localName) || shadowRoot || [...childNodes].some(showsSomething)) return;
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  warnOnce(
    `<${localName}> keeps its words in a closed shadow root: put them between the tags too, for paper`,
  );
}

/** Whether an element with this `display` is a part of a line. */
const isInLine = (display: string): boolean => /^(inline|contents|ruby|math)/.test(display);

/** Makes the element that replaces an element of the page on paper. */
function printedElement(element: Element, display: string): HTMLElement {
  const make = builtIn(document, 'createElement');
  const localName = builtIn(element, 'localName');
  if (!kept.has(localName)) {
    return make(isInLine(display) ? 'span' : 'div');
  }
  const copy = make(localName);
  const href = localName === 'a' && element.getAttribute('href');
  if (href && /^(https?|tel|sms|mailto):/i.test(href)) copy.setAttribute('href', href);
  return copy;
}

/** Matches the address of a link by which a reader can reach somebody. The group is the number or the e-mail address. */
const REACH = /^\s*(?:(?:tel|callto|sms|mailto):(?:\/\/)?|(?:https?:)?\/\/wa\.me\/)([^?]+)/i;

/** What is between short numbers in words: the hours 9-11 are two numbers, but 116 117 is one. */
const BETWEEN = /[^\p{Nd}\s]/u;

/** Adds the number or the address to a link such as "Call us", because nobody can press a link on paper. */
function addReach(link: HTMLElement, href: string): void {
  const written = REACH.exec(href)?.[1];
  if (!written) return;
  const reach = decoded(written);
  const words = link.textContent ?? '';
  const digits = digitsOf(reach);
  const isSaid = reach.includes('@')
    ? words.toLowerCase().includes(reach.toLowerCase())
    : digits.length > 6
      ? digitsOf(words).includes(digits.slice(-7)) // the words or the link may lack the country code
      : words.split(BETWEEN).some((number) => digitsOf(number) === digits);
  if (isSaid) return;
  const element = builtIn(document, 'createElement')('bdi');
  element.dir = 'ltr';
  element.textContent = reach;
  link.append(' ', element);
}

/**
 * The words of a node of the hospital's own markup, for paper. The markup is built again from elements that load
 * nothing, because a copy would load its pictures, frames and styles again. Content with `display: none` or
 * `visibility: hidden` is left out.
 */
function wordsIn(node: Node): Node[] {
  const text = builtIn(document, 'createTextNode');
  if (isText(node)) return [text(node.data)];
  if (!isElement(node)) return [];
  const { display, visibility, direction, unicodeBidi } = styleOf(node);
  const isVisible = visibility !== 'hidden';
  if (display === 'none' || matches(node, SILENT)) return [];
  if (matches(node, REPLACED) && !hasWordsInstead(node)) {
    return isVisible ? [text(` ${readIn(node)} `)] : [];
  }
  const slotted = isSlot(node) ? node.assignedNodes() : [];
  const inside =
    slotted.length > 0 ? slotted : builtIn(builtIn(node, 'shadowRoot') ?? node, 'childNodes');
  const copy = printedElement(node, display);
  // In Arabic text, the page's styles may keep the groups of a number in order, also in a paragraph from left to right.
  if (unicodeBidi === 'plaintext') copy.dir = 'auto';
  else if (unicodeBidi !== 'normal' || styleOf(around(node) as Element).direction !== direction)
    copy.dir = direction;
  // Hidden elements are left out above, so this one is struck out.
  if (isHiddenOrStruckOut(node)) copy.style.textDecoration = 'line-through';
  for (const name of attributes) {
    const value = builtIn(node, 'getAttribute')(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  // An element in a box with `visibility: hidden` may be visible again, so only the box's own text is hidden.
  copy.append(...wordsOf([...inside].filter((child) => isVisible || !isText(child))));
  if (!copy.textContent?.trim()) reportClosedRoot(node);
  addReach(copy, builtIn(node, 'getAttribute')('href') ?? '');
  if (matches(node, APART) || isInLine(display)) return [copy];
  // The page's styles put these words on a line of their own.
  const line = builtIn(document, 'createElement')('div');
  line.append(copy);
  return [line];
}

/**
 * The words of all these nodes of the hospital's own markup, for paper. If one node ends with a digit and the
 * next begins with a digit, a space is put between them: a margin or a border that may keep them apart on the
 * page is not printed.
 */
export function wordsOf(nodes: readonly Node[]): Node[] {
  let before = '';
  return nodes.flatMap((node) => {
    const words = wordsIn(node);
    const text = words.map(({ textContent }) => textContent).join('');
    const areJoined = /\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(text);
    before = text || before;
    return areJoined ? [builtIn(document, 'createTextNode')(' '), ...words] : words;
  });
}
