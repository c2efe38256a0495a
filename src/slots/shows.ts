import { builtIn } from '../page/built-in.js';

/** Elements of which a reader sees nothing, whatever stands in them. */
const UNSEEN = 'script, style, template, noscript, link, meta, title, input[type=hidden], [hidden]';

/** Elements that a reader sees without any words in them. */
const SEEN =
  'img, svg, math, video, audio, canvas, iframe, object, embed, input, button, select, textarea, progress, meter';

/** Those of them that say nothing, by their author's own word. */
const DECORATION = 'img[alt=""], svg[aria-hidden=true], [role=presentation], [role=none]';

// By type and name, not by class: what comes from another document has that document's classes.
/** Whether a node is text. */
export const isText = (node: Node): node is Text => builtIn(node, 'nodeType') === Node.TEXT_NODE;

/** White space, and signs without width that editors leave in empty paragraphs. */
const BLANK = /^[\s\u200b-\u200f\u2060\ufeff]*$/;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element =>
  builtIn(node, 'nodeType') === Node.ELEMENT_NODE;

/** Whether an element matches a selector. */
export const matches = (element: Element, selector: string): boolean =>
  builtIn(element, 'matches')(selector);

const nameOf = (element: Element): string => builtIn(element, 'localName');

/** Whether an element is a slot that takes something in: outside of shadow trees it is any element. */
export const isSlot = (element: Element): element is HTMLSlotElement =>
  nameOf(element) === 'slot' &&
  'assignedNodes' in element &&
  builtIn(element, 'getRootNode')().nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** Whether a reader sees nothing of an element, by its kind or by its own style. */
function isUnseen(element: Element): boolean {
  const style: CSSStyleDeclaration | undefined = builtIn(element as HTMLElement, 'style');
  return matches(element, UNSEEN) || style?.display === 'none' || style?.visibility === 'hidden';
}

/** What a slot shows: what a page has put into it, through other slots, too. */
export const shownIn = (slot: HTMLSlotElement): Node[] => slot.assignedNodes({ flatten: true });

/** What is shown in an element: of one with an open shadow tree, that. */
const inside = (element: Element): Node[] =>
  isSlot(element)
    ? shownIn(element)
    : [...builtIn(builtIn(element, 'shadowRoot') ?? element, 'childNodes')];

function shows(node: Node, isSeen: (element: Element) => boolean): boolean {
  if (isText(node)) return !BLANK.test(node.data);
  if (!isElement(node) || isUnseen(node)) return false;
  return (
    isSeen(node) ||
    !!customElements.get(nameOf(node)) ||
    inside(node).some((child) => shows(child, isSeen))
  );
}

/**
 * Whether a node shows a reader anything: words, or something that stands for words. A custom
 * element that is defined may show what it keeps to itself, so it counts.
 */
export const showsSomething = (node: Node): boolean =>
  shows(node, (element) => matches(element, SEEN));

/** Whether a node may tell a reader something: it shows more than decoration. */
export const saysSomething = (node: Node): boolean =>
  shows(node, (element) => matches(element, SEEN) && !matches(element, DECORATION));

/**
 * Whether a node has words for a reader, or an image's in their place.
 * @param isSeen which texts and images count, by more than the markup
 */
export function hasWords(
  node: Node,
  isSeen: (words: Text | Element) => boolean = () => true,
): boolean {
  if (isText(node)) return !BLANK.test(node.data) && isSeen(node);
  if (!isElement(node) || isUnseen(node)) return false;
  return (
    (matches(node, 'img[alt]:not([alt=""])') && isSeen(node)) ||
    inside(node).some((child) => hasWords(child, isSeen))
  );
}

/**
 * The text in a node that a reader could see, that of images too: no script, style or other data.
 * @param except matches elements whose text is left out
 */
function seenText(node: Node, except = ':not(*)'): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || isUnseen(node) || matches(node, except)) return '';
  if (nameOf(node) === 'img') return ` ${node.getAttribute('alt') ?? ''} `;
  return inside(node)
    .map((child) => seenText(child, except))
    .join('');
}

/** The text in some nodes that a reader could see, with single spaces. */
export const seenTextIn = (nodes: readonly Node[], except?: string): string =>
  nodes
    .map((node) => seenText(node, except))
    .join(' ')
    .replace(/\s+/g, ' ');

/** The elements among some nodes, and all elements in them. */
export const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes
    .filter(isElement)
    .flatMap((element) => [element, ...builtIn(element, 'querySelectorAll')('*')]);

/** The elements among some nodes, and all that are shown in them, in open shadow trees too. */
export const shownElementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((element) => [element, ...shownElementsIn(inside(element))]);

/** Whether a style sheet of the page hides a node, as far as that is known before it is shown. */
const isHiddenByPage = (node: Node): boolean =>
  isElement(node) && getComputedStyle(node).display === 'none';

/** What a page has put into a slot of an element, as far as it can be seen. */
export const wordsIn = (host: Element, name: string): Node[] =>
  [...host.children]
    .filter((child) => builtIn(child, 'slot') === name)
    .flatMap((child) => (isSlot(child) ? shownIn(child) : [child]))
    .filter((child) => showsSomething(child) && !isHiddenByPage(child));
