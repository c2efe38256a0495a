import { builtIn } from './built-in.js';

/**
 * The computed style of an element. Where a page has broken `getComputedStyle`, a style without values, by
 * which nothing is hidden.
 */
export function styleOf(element: Element): CSSStyleDeclaration {
  try {
    const style = getComputedStyle(element) as CSSStyleDeclaration | undefined;
    if (style) return style;
  } catch {
    // The text matters more than how the page would have shown it.
  }
  return builtIn(element.ownerDocument, 'createElement')('div').style;
}
