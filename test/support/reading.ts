/** Finds what a reader can read: `innerText` would leave out shadow trees. */
import { builtIn } from '../../src/page/built-in.js';

const unread = 'script, style, template, noscript, [hidden]:not([hidden=until-found])';

/** This page's own, as the page under test may have a broken one. */
const { matches } = Element.prototype;

/** The text that is there to be read in a node, shadow trees and slots as they are shown. */
export function readable(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType === Node.ELEMENT_NODE && matches.call(node, unread)) return '';
  const given =
    builtIn(node as Element, 'localName') === 'slot'
      ? (node as HTMLSlotElement).assignedNodes()
      : [];
  const children =
    given.length > 0
      ? given
      : builtIn(builtIn(node as Element, 'shadowRoot') ?? node, 'childNodes');
  return [...children].map(readable).join('');
}

/** Without white space, which markup has between its parts. */
export const dense = (text: string): string => text.replace(/\s+/g, '');

/** All elements in a tree and in the shadow trees of them. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const shadowRoot = builtIn(element, 'shadowRoot');
    if (shadowRoot) yield* everyElement(shadowRoot);
  }
}

/** The widgets in an element or a document: those in the shadow roots of placeholders too. */
export function widgetsIn(place: ParentNode & { readonly shadowRoot?: ShadowRoot | null }) {
  const elements = [
    ...(place.shadowRoot ? everyElement(place.shadowRoot) : []),
    ...everyElement(place),
  ];
  return elements.filter((element) =>
    builtIn(element, 'localName').startsWith('iort-'),
  ) as HTMLElement[];
}

/** The element in which a widget shows its text. */
export const rootOf = (widget: Element): HTMLElement | null | undefined =>
  widget.shadowRoot?.querySelector<HTMLElement>('[part~=root]');
