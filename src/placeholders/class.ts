import { BLANK } from '../diagnostics/blank.js';
import { elementNames } from '../generated/contract/names.js';
import { valueIn } from '../diagnostics/quotes.js';
import { APART, isText } from '../slots/shows.js';
import type { Asked } from './asked.js';

/**
 * The selector of `<div>`s with the class of a widget. The class is for systems that keep classes and drop
 * `data-` attributes.
 */
export const CLASSES = elementNames.map((name) => `div.iort-${name}`).join();

/** Elements that don't count, with all in them: a script of the page may have added them for its own use. */
const ADDED = 'a, button, [role=button], svg, script, style, template, [hidden]';

/** Whether an element has words or a picture with alternative text, apart from {@link ADDED} and the words in inline elements. */
const hasWords = (place: Element): boolean =>
  [place, ...place.querySelectorAll(APART)]
    .filter((each) => !each.closest(ADDED))
    .some(
      (each) =>
        each.matches('img[alt]:not([alt=""])') ||
        [...each.childNodes].some((node) => isText(node) && !BLANK.test(node.data)),
    );

/**
 * The widget that the class of an empty `<div>` asks for. A page may use the class for its own boxes, so
 * a `<div>` with content asks for none. A line break or an invisible character, which editors write into an
 * empty `<div>`, is no content. If a system has kept the `data-` attributes, they set the options.
 * @param isFilled whether the `<div>` has its widget already. Then, only words and pictures count, and
 *   not in links, buttons and drawings: scripts of the page add icons, buttons and hints for their own use.
 */
export function askedByClass(place: Element, isFilled: boolean): Asked | undefined {
  if (!place.matches(CLASSES)) return undefined;
  const hasContent = isFilled
    ? hasWords(place)
    : place.querySelector(':not(br)') || !BLANK.test(place.textContent ?? '');
  if (hasContent) return undefined;
  const name = elementNames.find((each) => place.classList.contains(`iort-${each}`));
  return name && { tag: `iort-${name}`, option: (option) => valueIn(place, `data-${option}`) };
}
