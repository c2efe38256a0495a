/** Whether a widget has the room that plain text would have in its place. */

/** Pixels by which two widths may differ: borders that plain text doesn't have, and rounding. */
const TOLERANCE = 4;

/** Pixels by which an indent and a number may push a long word further than plain text has it. */
const INDENT = 16;

/** Measure of the widgets' text. */
const plainStyle = `:host { display: block }
  .root { all: initial; display: block; font-family: inherit; font-size: max(1em, 16px);
    letter-spacing: inherit; word-spacing: inherit; line-height: 1.5; overflow-wrap: break-word }
  p, h2 { display: block; margin: 0 0 1em; max-inline-size: 38em }
  h2 { font-size: 1.625em; font-weight: 600 }`;

/**
 * Puts the text of a widget, as plain headings and paragraphs, into an element that stands in the
 * same kind of place.
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
    copy.textContent = element.textContent;
    plain.append(copy);
  }
  const style = ownerDocument.createElement('style');
  style.textContent = plainStyle;
  reference.attachShadow({ mode: 'open' }).append(style, plain);
}

/** Boxes of a page that hold, in the same kind of place, a widget and the plain text. */
interface Places {
  readonly widget: HTMLElement;
  readonly plain: HTMLElement;
}

/** What is wrong with the room of a widget, whose text stands in a reference too. */
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
  if (lost > TOLERANCE) faults.push(`${lost} px of it don't fit into it`);
  return faults;
}

/** Measures one place while the other is hidden, as two would push each other aside. */
function alone<T>(other: HTMLElement, look: () => T): T {
  other.style.setProperty('display', 'none', 'important');
  const seen = look();
  other.style.removeProperty('display');
  return seen;
}

const rootOf = (widget: Element): HTMLElement => widget.shadowRoot!.querySelector('[part~=root]')!;

/** A text's width, how far it reaches in the direction of scrolling, and how much doesn't fit in its box. */
function measure(root: HTMLElement): { width: number; reach: number; lost: number } {
  const page = root.ownerDocument.documentElement;
  const { left, right } = root.getBoundingClientRect();
  const { direction } = root.ownerDocument.defaultView!.getComputedStyle(page);
  return {
    // Of its narrowest piece: in columns there are several.
    width: Math.round(Math.min(...[...root.getClientRects()].map(({ width }) => width))),
    reach: Math.round(direction === 'rtl' ? page.clientWidth - left : right),
    lost: root.scrollWidth - root.clientWidth,
  };
}
