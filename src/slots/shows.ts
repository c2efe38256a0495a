import { builtIn } from '../page/built-in.js';

/** Elements of which a reader sees nothing, whatever stands in them. */
const UNSEEN =
  'script, style, template, noscript, link, meta, title, input[type=hidden], [hidden], [style*="display:none"], [style*="display: none"]';

/** Elements that a reader sees without any words in them. */
const SEEN =
  'img, picture, svg, math, video, audio, canvas, iframe, object, embed, input, button, select, textarea, progress, meter';

// By type and name, not by class: what comes from another document has that document's classes.
const isText = (node: Node): node is Text => builtIn(node, 'nodeType') === Node.TEXT_NODE;

/** White space, and signs without width that editors leave in empty paragraphs. */
const BLANK = /^[\s\u200b-\u200f\u2060\ufeff]*$/;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element =>
  builtIn(node, 'nodeType') === Node.ELEMENT_NODE;

/** Whether an element matches a selector. */
export const matches = (element: Element, selector: string): boolean =>
  builtIn(element, 'matches')(selector);

/** What stands in an element, or is shown by a slot. */
const inside = (element: Element): Node[] =>
  isSlot(element) ? shownIn(element) : [...builtIn(element, 'childNodes')];

/** Whether an element is a slot. */
export const isSlot = (element: Element): element is HTMLSlotElement =>
  builtIn(element, 'localName') === 'slot' && 'assignedNodes' in element;

/** What a slot shows: what a page has put into it, through other slots, too. */
export const shownIn = (slot: HTMLSlotElement): Node[] => slot.assignedNodes({ flatten: true });

/**
 * Whether a node shows a reader anything: words, or something that stands for words. A custom
 * element that is defined may show what it keeps to itself, so it counts.
 */
export function showsSomething(node: Node): boolean {
  if (isText(node)) return !BLANK.test(node.data);
  if (!isElement(node) || matches(node, UNSEEN)) return false;
  return (
    matches(node, SEEN) ||
    !!customElements.get(builtIn(node, 'localName')) ||
    inside(node).some((child) => showsSomething(child))
  );
}

/** Whether a node has words for a reader, or an image's in their place. */
export function hasWords(node: Node): boolean {
  if (isText(node)) return !BLANK.test(node.data);
  if (!isElement(node) || matches(node, UNSEEN)) return false;
  return matches(node, 'img[alt]:not([alt=""])') || inside(node).some(hasWords);
}

/** The text in a node that a reader could see: no script, style or other data. */
export function seenText(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || matches(node, UNSEEN)) return '';
  return inside(node).map(seenText).join('');
}

/** What a page has put into a slot of an element, as far as it can be seen. */
export const wordsIn = (host: Element, name: string): Node[] =>
  [...host.children]
    .filter((child) => builtIn(child, 'slot') === name)
    .flatMap((child) => (isSlot(child) ? shownIn(child) : [child]))
    .filter((child) => showsSomething(child));
