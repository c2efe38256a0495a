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
  const { localName } = element;
  if (!kept.has(localName)) {
    return document.createElement(/^(inline|contents|ruby|math)/.test(display) ? 'span' : 'div');
  }
  const copy = document.createElement(localName);
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
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element)) return [];
  const { display } = getComputedStyle(node);
  if (display === 'none' || node.matches(SILENT)) return [];
  if (node.matches(REPLACED)) return [document.createTextNode(nameOf(node))];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
  const copy = standIn(node, display);
  for (const name of attributes) {
    const value = node.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  copy.append(...[...inside].flatMap(wordsOf));
  return [copy];
}
