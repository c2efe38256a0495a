/** Finds widgets and their text. `innerText` would leave out shadow trees. */
import { builtIn } from '../../src/page/built-in.js';

const unread = 'script, style, template, noscript, [hidden]:not([hidden=until-found])';

/** The `matches` of the page that runs the tests. The tested page may be another document, whose own `matches` is broken. */
const { matches } = Element.prototype;

/**
 * The text of a node, including shadow trees and slotted content. Scripts, styles, templates, `noscript` and content with
 * `hidden` are left out, but content with `hidden="until-found"` is not. Style sheets are not applied.
 */
export function readable(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType === Node.ELEMENT_NODE && matches.call(node, unread)) return '';
  const assigned =
    builtIn(node as Element, 'localName') === 'slot'
      ? (node as HTMLSlotElement).assignedNodes()
      : [];
  const children =
    assigned.length > 0
      ? assigned
      : builtIn(builtIn(node as Element, 'shadowRoot') ?? node, 'childNodes');
  return [...children].map(readable).join('');
}

/** Removes all white space, as markup may have some between its elements. */
export const dense = (text: string): string => text.replace(/\s+/g, '');

/** All elements in a tree, including those in shadow trees. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const shadowRoot = builtIn(element, 'shadowRoot');
    if (shadowRoot) yield* everyElement(shadowRoot);
  }
}

/** The widgets in an element or a document, including those in its own shadow root (a placeholder may have one) and in all shadow roots inside. */
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
