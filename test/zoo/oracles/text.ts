/** Finds the text that a reader can read. */

/** The visible text of a widget without white space, including the hospital's words in its slots. */
export const readable = (widget: Element): string => readablePart(widget.shadowRoot!);

/** The visible text of a part of a widget, without white space. */
export const readablePart = (part: Node): string => [...pieces(part)].join('').replace(/\s/g, '');

/** A message for each of the texts `words` that `read` lacks. `read` has no white space, and that of `words` doesn't count. */
export const missing = (read: string, words: readonly string[]): string[] =>
  words.filter((own) => !read.includes(own.replace(/\s/g, ''))).map((own) => `missing: ${own}`);

/** How a text without words of the hospital differs from the usual text, as a list with one message; empty if they are the same. */
export function shortOf(usual: string, read: string): string[] {
  let start = 0;
  while (start < read.length && read[start] === usual[start]) start += 1;
  if (start === usual.length && read.length === usual.length) return [];
  return [
    `${read.length} letters instead of ${usual.length}; the first difference is at: ${read.slice(start, start + 40)}`,
  ];
}

function* pieces(node: Node): Generator<string> {
  if (isText(node)) {
    if (hasBox(node)) yield node.data;
    return;
  }
  const assigned = isSlot(node) ? node.assignedNodes() : [];
  const inner = (node as Element).shadowRoot ?? node;
  for (const child of assigned.length ? assigned : inner.childNodes) yield* pieces(child);
}

// Not with `instanceof`: the nodes of a page in a frame are not instances of this page's classes.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isSlot = (node: Node): node is HTMLSlotElement => (node as Element).localName === 'slot';

function hasBox(text: Text): boolean {
  if (!text.data.trim()) return false;
  const parent = text.parentElement;
  if (parent && !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return false;
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}
