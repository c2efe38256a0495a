import { BLANK } from '../diagnostics/blank.js';
import { warnOnce } from '../diagnostics/console.js';
import { valueIn } from '../diagnostics/quotes.js';
import { LINKS, tags } from '../slots/page.js';
import { APART, isText } from '../slots/shows.js';
import type { Asked } from './asked.js';

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
 * a `<div>` with content asks for none. Editors write line breaks, empty paragraphs and invisible characters into an
 * empty `<div>`; these are no content. If a system has kept the `data-` attributes, they set the options.
 *
 * If a system writes `<div class="iort-faq"/>`, the rest of the page becomes content of the `<div>`. Nothing tells that from
 * a box of the page, so a console line says how to close the tag.
 * @param isFilled whether the `<div>` has its widget already. Then, only words and pictures count, and
 *   not in links, buttons and drawings: scripts of the page add icons, buttons and hints for their own use.
 */
export function askedByClass(place: Element, isFilled: boolean): Asked | undefined {
  const tag = tags.find((each) => place.matches(`div.${each}`));
  if (!tag) return undefined;
  const isEmpty = isFilled
    ? !hasWords(place)
    : !place.querySelector(':not(br, p:not([id], [class]))') && BLANK.test(place.textContent ?? '');
  if (isEmpty) return { tag, option: (option) => valueIn(place, `data-${option}`) };
  if (!isFilled && !place.querySelector(`${tag}, [data-iort], ${LINKS}`)) {
    warnOnce(
      `<div class="${tag}"> is not empty and gets no widget; close the tag, as in <div class="${tag}"></div>`,
    );
  }
  return undefined;
}
