import { elementNames } from '../generated/contract/names.js';
import { valueIn } from '../diagnostics/quotes.js';
import { BLANK } from '../slots/shows.js';
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
 */
export function askedByClass(place: Element): Asked | undefined {
  if (!place.matches(CLASSES) || place.querySelector(':not(br)')) return undefined;
  if (!BLANK.test(place.textContent ?? '')) return undefined;
  const name = elementNames.find((each) => place.classList.contains(`iort-${each}`));
  return name && { tag: `iort-${name}`, option: (option) => valueIn(place, `data-${option}`) };
}
