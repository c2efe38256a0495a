import { elementNames } from '../generated/contract/names.js';
import { builtIn } from '../page/built-in.js';
import { isLoading } from '../page/loading.js';
import { elementsIn, hasWords, isElement, matches, seenTextIn, showsSomething } from './shows.js';

/** The tags of all widgets. */
export const tags: readonly string[] = elementNames.map((name) => `iort-${name}`);

/** Selects links that may lead to one of our frame pages. Each frame page has one widget in one language. */
export const LINKS = 'a[href*="/embed/iort-"]';

/**
 * The selector of `<div>`s with the class of a widget. The class is for systems that keep classes and drop
 * `data-` attributes.
 */
export const CLASSES = tags.map((tag) => `div.${tag}`).join();

/** Elements that no fallback contains. If they are found, the content is the rest of a page. */
export const PAGE_PARTS = `main, nav, script:not([type*=json]), [data-iort], ${tags.map((tag) => `div.${tag}:empty`).join()}`;

/** Elements that a fallback rarely contains, but the end of a page often does. */
export const PAGE_ENDS = 'footer, form';

/** Elements that no short fallback has, such as headings, sections, lists, tables and form controls. */
const NOT_SHORT =
  'h1, h2, h3, h4, h5, h6, article, aside, section, header, footer, ul, ol, dl, table, details, dialog, button, input, select, textarea, iframe, video, audio';

/** Longest text of a short fallback, in characters. */
const MAX_SHORT_LENGTH = 300;

/** The widgets themselves. */
export const WIDGETS = tags.join();

/** The placeholder that a widget is in; undefined if the widget is in no placeholder. */
export function placeholderOf(host: Element): Element | undefined {
  const root = host.getRootNode();
  const around =
    builtIn(host, 'parentElement') ?? ('host' in root ? (root as ShadowRoot).host : undefined);
  return around && matches(around, '[data-iort]') ? around : undefined;
}

const after = (node: Node): Node | null => builtIn(node, 'nextSibling');

/**
 * Whether an element, or the placeholder that it is in, has no visible sibling after it. An element whose tag
 * was never closed has none. False while the page is loading, because what follows may not have arrived yet.
 */
export function isLast(host: Element): boolean {
  if (isLoading()) return false;
  const place = placeholderOf(host) ?? host;
  for (let next = after(place); next; next = after(next)) {
    if (showsSomething(next)) return false;
  }
  return true;
}

const isWidget = (element: Element | null | undefined): boolean =>
  !!element && matches(element, WIDGETS);

/** Whether an element is between the tags of another widget, or in the placeholder of another widget. */
export function isInWidget(host: Element): boolean {
  const place = placeholderOf(host) ?? host;
  const parentOf = (element: Element): Element | null => builtIn(element, 'parentElement');
  for (let around = parentOf(place); around; around = parentOf(around)) {
    if (isWidget(around) || isWidget(around.shadowRoot?.firstElementChild)) return true;
  }
  return false;
}

/** Whether the nodes are more than a short fallback, and so may be the rest of a page. */
export const looksLikePage = (nodes: readonly Node[]): boolean =>
  elementsIn(nodes).some((element) => matches(element, NOT_SHORT)) ||
  nodes.filter((node) => isElement(node) && matches(node, 'p, div') && hasWords(node)).length > 1 ||
  seenTextIn(nodes).length > MAX_SHORT_LENGTH;
