/** What a reader can read, counted by hand: `innerText` knows no shadow trees. */

const unread = 'script, style, template, noscript, [hidden]:not([hidden=until-found])';

/** This page's own, as the page under test may have a broken one. */
const { matches } = Element.prototype;

/** The text that is there to be read in a node, shadow trees and slots as they are shown. */
export function readable(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType === Node.ELEMENT_NODE && matches.call(node, unread)) return '';
  const { shadowRoot, localName } = node as Element;
  const given = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  const children = given.length > 0 ? given : (shadowRoot ?? node).childNodes;
  return [...children].map(readable).join('');
}

/** Without white space, which markup has between its parts. */
export const dense = (text: string): string => text.replace(/\s+/g, '');

/** All elements in a tree and in the shadow trees of them. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** The widgets in an element or a document: those in the shadow roots of placeholders too. */
export function widgetsIn(place: ParentNode & { readonly shadowRoot?: ShadowRoot | null }) {
  const elements = [
    ...(place.shadowRoot ? everyElement(place.shadowRoot) : []),
    ...everyElement(place),
  ];
  return elements.filter(({ localName }) => localName.startsWith('iort-')) as HTMLElement[];
}

/** What a widget shows its text in. */
export const rootOf = (widget: Element): HTMLElement | null | undefined =>
  widget.shadowRoot?.querySelector<HTMLElement>('[part~=root]');
