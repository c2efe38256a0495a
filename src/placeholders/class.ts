import { elementNames } from '../generated/contract/names.js';
import { valueIn } from '../diagnostics/quotes.js';
import { BLANK, showsSomething } from '../slots/shows.js';
import type { Asked } from './asked.js';

/**
 * The selector of `<div>`s with the class of a widget. The class is for systems that keep classes and drop
 * `data-` attributes.
 */
export const CLASSES = elementNames.map((name) => `div.iort-${name}`).join();

/**
 * The widget that the class of an empty `<div>` asks for. A page may use the class for its own boxes, so
 * a `<div>` with content asks for none. A line break or an invisible character, which editors write into an
 * empty `<div>`, is no content. If a system has kept the `data-` attributes, they set the options.
 * @param isFilled whether the `<div>` has its widget already. Then, an element that shows nothing is no content: scripts
 *   of the page add such elements for their own use.
 */
export function askedByClass(place: Element, isFilled: boolean): Asked | undefined {
  if (!place.matches(CLASSES)) return undefined;
  const hasContent = isFilled
    ? [...place.childNodes].some(showsSomething)
    : place.querySelector(':not(br)') || !BLANK.test(place.textContent ?? '');
  if (hasContent) return undefined;
  const name = elementNames.find((each) => place.classList.contains(`iort-${each}`));
  return name && { tag: `iort-${name}`, option: (option) => valueIn(place, `data-${option}`) };
}
