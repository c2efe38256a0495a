import { matches } from '../slots/shows.js';
import { builtIn } from '../page/built-in.js';

/** Elements that load nothing by themselves and say how words belong together. */
const kept = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br button caption cite code col colgroup dd ' +
    'del dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main ' +
    'mark nav ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot ' +
    'th thead time tr u ul var wbr'
  ).split(' '),
);

/** What of them matters for reading. The page's classes and ids mean something else on paper. */
const attributes = ['lang', 'dir', 'colspan', 'rowspan', 'scope', 'start', 'value', 'reversed'];

/** Elements that show something other than their children: a name is all that paper has of them. */
const REPLACED =
  'audio, canvas, embed, iframe, img, input, meter, object, progress, select, svg, textarea, video';

/** Elements whose text is for machines, however a page styles them. */
const SILENT = 'noscript, script, style, template';

const nameOf = (element: Element): string =>
  element.getAttribute('alt') ??
  element.getAttribute('aria-label') ??
  element.getAttribute('title') ??
  element.querySelector(':scope > title')?.textContent ??
  '';

/** The element on paper that stands for one on the page. */
function standIn(element: Element, display: string): HTMLElement {
  const make = builtIn(document, 'createElement');
  const localName = builtIn(element, 'localName');
  if (!kept.has(localName)) {
    return make(/^(inline|contents|ruby|math)/.test(display) ? 'span' : 'div');
  }
  const copy = make(localName);
  const href = localName === 'a' && element.getAttribute('href');
  if (href && /^(https?|tel|mailto):/i.test(href)) copy.setAttribute('href', href);
  return copy;
}

/**
 * The words of the hospital's own markup, for paper. It is written anew from elements that load
 * nothing, as a copy of the markup would load its pictures, frames and styles once more. What isn't
 * shown on the page isn't shown on paper either.
 */
export function wordsOf(node: Node): Node[] {
  const text = builtIn(document, 'createTextNode');
  if (node instanceof Text) return [text(node.data)];
  if (!(node instanceof Element)) return [];
  const { display } = getComputedStyle(node);
  if (display === 'none' || matches(node, SILENT)) return [];
  if (matches(node, REPLACED)) return [text(nameOf(node))];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside =
    slotted.length > 0 ? slotted : builtIn(builtIn(node, 'shadowRoot') ?? node, 'childNodes');
  const copy = standIn(node, display);
  for (const name of attributes) {
    const value = builtIn(node, 'getAttribute')(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  copy.append(...[...inside].flatMap(wordsOf));
  return [copy];
}
