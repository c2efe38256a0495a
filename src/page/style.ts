import { builtIn } from './built-in.js';

/**
 * The computed style of an element. If a page has broken `getComputedStyle`, this is a style without
 * values, so that nothing counts as hidden.
 */
export function styleOf(element: Element): CSSStyleDeclaration {
  try {
    const style = getComputedStyle(element) as CSSStyleDeclaration | undefined;
    if (style) return style;
  } catch {
    // A broken function of the page must not keep the text from being shown.
  }
  return builtIn(element.ownerDocument, 'createElement')('div').style;
}
