import { BLANK } from '../diagnostics/blank.js';
import { builtIn } from '../page/built-in.js';
import { styleOf } from '../page/style.js';
import { isContact } from './contact-links.js';

/** Tells which elements are left out. */
export type LeftOut = (element: Element) => boolean;

/** Elements that show nothing, whatever they contain. */
const UNSEEN = 'script, style, template, noscript, link, meta, title, input[type=hidden], [hidden]';

/** Elements whose text is not for readers of a page with scripts. */
export const SILENT = 'noscript, script, style, template';

/** Elements that show something else than their content, such as pictures and fields. */
export const REPLACED =
  'audio, canvas, embed, iframe, img, input, meter, object, progress, select, svg, textarea, video';

/** Elements that are visible without any words in them. A link with a name or a number may show an icon from a style sheet. */
export const SEEN = `a:is([aria-label], [href^="tel:" i]):not([href$=":"]), button, math, ${REPLACED}`;

/** Links with a target. Editors leave links without a target behind. */
const LINKED = 'a[href]:not([href=""], [href^="#"], [href$=":"])';

/** Links with a name that may show an icon from a style sheet, and drawings in links. */
const ICONS = `${LINKED}[title]:not([title=""]), ${LINKED} > svg`;

/** Visible elements that their author has marked as decoration. */
const DECORATION = 'img[alt=""], svg[aria-hidden=true], [role=presentation], [role=none]';

/** Drawings without a name, unless they have a `<title>`. */
const NAMELESS = 'svg:not([role=img], [aria-label], [aria-labelledby])';

// The checks below use the type and the name of a node instead of `instanceof`, which fails for a node that
// another window has created.
/** Whether a node is text. */
export const isText = (node: Node): node is Text => builtIn(node, 'nodeType') === Node.TEXT_NODE;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element =>
  builtIn(node, 'nodeType') === Node.ELEMENT_NODE;

/** Whether an element matches a selector. */
export const matches = (element: Element, selector: string): boolean =>
  builtIn(element, 'matches')(selector);

const nameOf = (element: Element): string => builtIn(element, 'localName');

/** Whether an element is a working slot; outside of shadow trees a `<slot>` is an ordinary element. */
export const isSlot = (element: Element): element is HTMLSlotElement =>
  nameOf(element) === 'slot' &&
  'assignedNodes' in element &&
  builtIn(element, 'getRootNode')().nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** Whether an element shows nothing: it matches {@link UNSEEN}, or its `style` attribute hides it. */
function isUnseen(element: Element): boolean {
  const style: CSSStyleDeclaration | undefined = builtIn(element as HTMLElement, 'style');
  return matches(element, UNSEEN) || style?.display === 'none' || style?.visibility === 'hidden';
}

/**
 * Whether an element is visible without words as an icon, or as the link of an icon. In a link by which a reader can contact
 * somebody, an element with a class may be the icon. In other links, editors leave such elements behind.
 */
const isIcon = (element: Element): boolean =>
  matches(element, ICONS) ||
  (matches(element, 'a > [class]') && isContact(builtIn(element, 'parentElement') as Element));

const isDefined = (element: Element): boolean => !!customElements.get(nameOf(element));

/** The nodes that a slot shows: those assigned to it, also through other slots, or else its own children. */
export const shownIn = (slot: HTMLSlotElement): Node[] => slot.assignedNodes({ flatten: true });

/**
 * The nodes that an element shows. For a slot, see {@link shownIn}. For another element these are the
 * children of its open shadow root, or its own children if it has no such root.
 */
const inside = (element: Element): Node[] =>
  isSlot(element)
    ? shownIn(element)
    : [...builtIn(builtIn(element, 'shadowRoot') ?? element, 'childNodes')];

/**
 * The nodes and all that they show: texts and elements, in order, also in slots and open shadow trees. Elements that show
 * nothing are left out. This is a loop instead of a recursion: a page may be nested too deeply for the call stack.
 * @param isLeftOut whether another element is left out too, with everything in it
 */
function* shownNodes(
  nodes: readonly Node[],
  isLeftOut: LeftOut = () => false,
): Generator<Text | Element> {
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) yield node;
    if (!isElement(node) || isUnseen(node) || isLeftOut(node)) continue;
    yield node;
    for (const child of inside(node).reverse()) stack.push(child);
  }
}

function shows(node: Node, isSeen: (element: Element) => boolean, isLeftOut?: LeftOut): boolean {
  for (const shown of shownNodes([node], isLeftOut)) {
    if (isText(shown) ? !BLANK.test(shown.data) : isSeen(shown) || isDefined(shown)) return true;
  }
  return false;
}

/**
 * Whether a node shows a reader anything: words, or an element that is visible without words. A defined
 * custom element always counts, because it may have a closed shadow tree that shows something.
 */
export const showsSomething = (node: Node): boolean =>
  shows(node, (element) => matches(element, SEEN) || isIcon(element));

/** Whether a node is an element that the page hides with `display: none`. */
export const isHiddenByPage = (node: Node): boolean =>
  isElement(node) && styleOf(node).display === 'none';

/**
 * Whether the page hides an element with `display: none`, or strikes out its words, such as an old number. In plain
 * text, struck-out words would look like valid ones.
 */
export const isHiddenOrStruckOut = (element: Element): boolean =>
  isHiddenByPage(element) || /line-through/.test(styleOf(element).textDecorationLine);

/** Whether a visible element is only decoration. */
const isDecoration = (element: Element): boolean =>
  matches(element, DECORATION) ||
  (matches(element, NAMELESS) && !builtIn(element, 'querySelector')('title'));

/** For how many elements the script computes the style, to find out whether a slot shows words. Thousands would take too long. */
const MAX_STYLES = 99;

/** Whether a node shows more than decoration now. What the page hides with `display: none` doesn't count. */
function saysSomething(node: Node): boolean {
  let styles = 0;
  return shows(
    node,
    (element) => isIcon(element) || (matches(element, SEEN) && !isDecoration(element)),
    (element) => styles++ < MAX_STYLES && isHiddenByPage(element),
  );
}

/**
 * Whether a node has words for a reader, or an image with alternative text.
 * @param isSeen an additional check of each text and image, for example of how it is rendered
 */
export function hasWords(
  node: Node,
  isSeen: (words: Text | Element) => boolean = () => true,
): boolean {
  for (const shown of shownNodes([node])) {
    const isWords = isText(shown)
      ? !BLANK.test(shown.data)
      : matches(shown, 'img[alt]:not([alt=""])');
    if (isWords && isSeen(shown)) return true;
  }
  return false;
}

/**
 * Elements that are usually inline, except `<font>`, into which browsers put translations. The WordPress plugin has the same
 * list, with `<font>`.
 */
export const INLINE =
  'a, abbr, acronym, b, bdi, bdo, big, cite, code, data, del, dfn, em, i, ins, kbd, label, mark, nobr, q, s, samp, small, span, strike, strong, sub, sup, time, tspan, tt, u, var, wbr';

/**
 * A selector of all elements that are usually not inline. Their words are kept apart from the words around
 * them, because the digits of two lines must not become one number.
 */
export const APART = `:not(font, ${INLINE})`;

/**
 * The text that a reader could see in a node, including the alternative text of images. Elements that show
 * nothing, such as scripts, are left out.
 * @param isLeftOut whether the text of an element is left out too
 */
function seenText(node: Node, isLeftOut: LeftOut | undefined): string {
  let text = '';
  let last: Element | null = null;
  for (const shown of shownNodes([node], isLeftOut)) {
    const isWords = isText(shown);
    const element = isWords ? builtIn(shown, 'parentElement') : shown;
    const box: Element | null = element && builtIn(element, 'closest')(APART);
    if (box !== last) text += ' ';
    last = box;
    text += isWords ? shown.data : (builtIn(shown, 'getAttribute')('alt') ?? '');
  }
  return text;
}

/**
 * The text that a reader could see in the nodes, with single spaces.
 * @param isLeftOut whether the text of an element is left out too
 */
export const seenTextIn = (nodes: readonly Node[], isLeftOut?: LeftOut): string =>
  nodes
    .map((node) => seenText(node, isLeftOut))
    .join(' ')
    .replace(/\s+/g, ' ');

/** The elements among the nodes, and all elements in them. */
export const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes
    .filter(isElement)
    .flatMap((element) => [element, ...builtIn(element, 'querySelectorAll')('*')]);

/**
 * The elements among the nodes, and all elements that they show, also in slots and open shadow trees. Elements that show
 * nothing are left out.
 * @param isLeftOut whether another element is left out too, with everything in it
 */
export const shownElementsIn = (nodes: readonly Node[], isLeftOut?: LeftOut): Element[] =>
  [...shownNodes(nodes, isLeftOut)].filter(isElement);

/** The nodes that a page has put into a slot of an element, without those that show nothing. */
const contentIn = (host: Element, name: string): Node[] =>
  [...host.children]
    .filter((child) => builtIn(child, 'slot') === name)
    .flatMap((child) => (isSlot(child) ? shownIn(child) : [child]))
    .filter((child) => showsSomething(child));

/** The visible nodes that a page has put into a slot of an element. */
export const wordsIn = (host: Element, name: string): Node[] =>
  contentIn(host, name).filter((child) => !isHiddenByPage(child));

/** The elements in a node that were meant for a slot themselves, or else the node. Words for another slot may be in the same node. */
function partsFor(name: string, node: Node): Node[] {
  const parts = isElement(node) ? [...builtIn(node, 'querySelectorAll')(`[slot=${name}]`)] : [];
  return parts.length > 0 ? parts : [node];
}

/** Whether the nodes in a slot show more than decoration that was meant for the slot. */
export const saysIn = (name: string, nodes: readonly Node[]): boolean =>
  nodes.flatMap((node) => partsFor(name, node)).some(saysSomething);

/**
 * Whether a page has put content into a slot of an element. Content that a style sheet hides counts too: the
 * style sheet may show it at any time, and no script can watch this.
 */
export const isFilled = (host: Element, name: string): boolean => contentIn(host, name).length > 0;
