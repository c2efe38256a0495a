import { builtIn } from '../page/built-in.js';
import { piecesOf, type Piece } from './phone.js';

/** All line ends that Unicode defines. */
const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]+/;

/** Makes an element with a name. */
type Make = (name: string) => HTMLElement;

/**
 * An element that shows a number from left to right. It is a link if `calls` is true and there are digits to dial.
 * Without such an element, 555-0142 would appear as 0142-555 after Arabic letters.
 */
function numberElement({ text, dial }: Piece, calls: boolean, make: Make): HTMLElement {
  const toDial = calls && dial;
  const element = make(toDial ? 'a' : 'bdi');
  // Without `target`, `<base target="_blank">`, as on our frame pages, would open an empty window.
  if (toDial) Object.assign(element, { href: `tel:${toDial}`, target: '_self' });
  element.dir = 'ltr';
  element.textContent = text;
  return element;
}

/**
 * Plain text as one paragraph per line, each in the direction of its words; blank lines are left out.
 * @param make makes the elements. A frame page is ours, and does not need {@link builtIn}
 */
export const paragraphsWith = (make: Make, text: string, slot: string): HTMLElement[] =>
  text
    .split(LINE_END)
    .filter((each) => each.trim())
    .map((each) => {
      const paragraph = make('p');
      paragraph.slot = slot;
      paragraph.dir = 'auto';
      const pieces = piecesOf(each).map((piece) =>
        // Numbers are links only in the slot `contact`: elsewhere a number may be anything.
        piece.isNumber ? numberElement(piece, slot === 'contact', make) : piece.text,
      );
      paragraph.append(...pieces);
      return paragraph;
    });

/** The same on any page, even if something there is called `createElement`. */
export const paragraphs = (text: string, slot: string): HTMLElement[] =>
  paragraphsWith(builtIn(document, 'createElement'), text, slot);
