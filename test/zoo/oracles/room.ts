/** Checks that a widget is at least as wide as plain text would be in its place, and that its text fits. */

/** Pixels by which two widths may differ, because of rounding, and of borders that plain text doesn't have. */
const TOLERANCE = 4;

/** Pixels by which a widget may reach further than plain text, because a long word may follow an indent and a number. */
const INDENT = 16;

/** Styles that give plain text the font size and the maximum line length of the widgets. */
const plainStyle = `:host { display: block }
  .root { all: initial; display: block; font-family: inherit; font-size: max(1em, 16px);
    letter-spacing: inherit; word-spacing: inherit; line-height: 1.5; overflow-wrap: break-word }
  p, h2 { display: block; margin: 0 0 1em; max-inline-size: 38em }
  span { display: inline-block; max-inline-size: 100% }
  h2 { font-size: 1.625em; font-weight: 600 }`;

/**
 * Fills a reference element with the headings and paragraphs of a widget, as plain text. The reference
 * is in the same kind of container as the widget.
 */
export function fillReference(reference: HTMLElement, widget: Element): void {
  const root = rootOf(widget);
  const { ownerDocument } = reference;
  const plain = ownerDocument.createElement('div');
  plain.className = 'root';
  plain.lang = root.lang;
  plain.dir = root.dir;
  for (const element of root.querySelectorAll('h1, h2, h3, h4, h5, h6, p')) {
    const tag = element.matches('[part~=title]') ? 'h2' : 'p';
    const copy = ownerDocument.createElement(tag);
    copy.append(...[...element.childNodes].map(plainCopy));
    plain.append(copy);
  }
  const style = ownerDocument.createElement('style');
  style.textContent = plainStyle;
  reference.attachShadow({ mode: 'open' }).append(style, plain);
}

/**
 * A copy of a node, as text. A phone number is one word, as in the widgets: the punctuation beside the
 * number may go to another line.
 */
function plainCopy(node: Node): Node {
  const document = node.ownerDocument!;
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.textContent!);
  const isNumber = node.nodeName === 'A' && (node as HTMLAnchorElement).protocol === 'tel:';
  const copy = isNumber ? document.createElement('span') : document.createDocumentFragment();
  copy.append(...[...node.childNodes].map(plainCopy));
  return copy;
}

/** Two containers of the same kind, one with the widget and one with the plain text. */
interface Places {
  readonly widget: HTMLElement;
  readonly plain: HTMLElement;
}

/** What is wrong with the width of a widget, compared to the plain text in its reference; empty if nothing is. */
export function lackOfRoom(widget: Element, reference: HTMLElement, places: Places): string[] {
  const root = rootOf(widget);
  const plain = reference.shadowRoot!.querySelector<HTMLElement>('.root')!;
  const expected = alone(places.widget, () => measure(plain));
  const { width, reach, lost } = alone(places.plain, () => measure(root));
  const faults: string[] = [];
  if (width < expected.width - TOLERANCE)
    faults.push(`${width} px wide; plain text ${expected.width} px`);
  const { clientWidth } = widget.ownerDocument.documentElement;
  const beyond = reach - Math.max(clientWidth, expected.reach);
  if (beyond > INDENT) faults.push(`reaches ${beyond} px beyond the page`);
  if (lost > TOLERANCE) faults.push(`${lost} px of its text don't fit into its box`);
  return faults;
}

/** Measures one container while the other is hidden, because each may change the width of the other. */
function alone<T>(other: HTMLElement, read: () => T): T {
  other.style.setProperty('display', 'none', 'important');
  const result = read();
  other.style.removeProperty('display');
  return result;
}

const rootOf = (widget: Element): HTMLElement => widget.shadowRoot!.querySelector('[part~=root]')!;

/** In pixels: the width of a text, where it ends in the direction of scrolling, and how much of it doesn't fit into its box. */
function measure(root: HTMLElement): { width: number; reach: number; lost: number } {
  const page = root.ownerDocument.documentElement;
  const { left, right } = root.getBoundingClientRect();
  const { direction } = root.ownerDocument.defaultView!.getComputedStyle(page);
  return {
    // The width of the narrowest piece: in columns, a text has several pieces.
    width: Math.round(Math.min(...[...root.getClientRects()].map(({ width }) => width))),
    reach: Math.round(direction === 'rtl' ? page.clientWidth - left : right),
    lost: root.scrollWidth - root.clientWidth,
  };
}
