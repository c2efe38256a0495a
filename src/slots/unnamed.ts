import { isElement, isSlot, showsSomething, shownIn } from './shows.js';

/** What becomes of what stands between the tags without the name of a slot, once the text is there. */
export type Fate =
  /** It has done its part, and is hidden. */
  | 'fallback'
  /** It holds the hospital's telephone number, and stands where that belongs. */
  | 'contact'
  /** As before, but it is too long for that place: it is hidden, which somebody has to be told. */
  | 'too long'
  /** It is no fallback, but the rest of a page: it stays, behind the text. */
  | 'rest';

/** Longest fallback that may stand at the place of the number, in characters. */
const LONGEST = 500;

/** Seven digits or more, as telephone numbers are written, in the digits of any script. */
const NUMBER = /(?:\p{Nd}[\s().\-–‑/]*){7}/u;

/** A date, as computers write it. */
const DATE = /\b\d{4}-\d\d-\d\d\b/g;

/** What no fallback holds, but the rest of a page may. */
const PAGE_PARTS = 'main, header, footer, nav, aside, form, script, [data-iort]';

/** What stands between the tags of an element without the name of a slot, and can be seen. */
const unnamedIn = (host: Element): Node[] =>
  [...host.childNodes]
    .flatMap((node) => {
      if (!isElement(node)) return [node];
      if (node.slot) return [];
      return isSlot(node) ? shownIn(node) : [node];
    })
    .filter((node) => showsSomething(node));

/** Whether a page has put something between the tags to be shown where the text can't be. */
export const hasFallback = (host: Element): boolean => unnamedIn(host).length > 0;

/** The elements among some nodes, and all elements in them. */
const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((element) => [element, ...element.querySelectorAll('*')]);

/**
 * A tag that was written like `<iort-faq />` is no closed tag to a browser: all that follows in the
 * page stands in it. Another widget in it, or a part of a page, gives that away.
 */
const isRestOfPage = (nodes: readonly Node[]): boolean =>
  elementsIn(nodes).some(
    (element) => element.matches(PAGE_PARTS) || element.localName.startsWith('iort-'),
  );

/**
 * What becomes of what stands between the tags without the name of a slot.
 * @param hasContact whether the page has given the number in another way
 */
export function fateOfUnnamed(host: Element, hasContact: boolean): Fate {
  const nodes = unnamedIn(host);
  if (isRestOfPage(nodes)) return 'rest';
  const words = nodes.map((node) => node.textContent ?? '').join(' ');
  const hasNumber =
    elementsIn(nodes).some((element) => element.matches('a[href^="tel:" i]')) ||
    (words.length <= LONGEST && NUMBER.test(words.replace(DATE, '')));
  if (hasContact || !hasNumber) return 'fallback';
  return words.length <= LONGEST ? 'contact' : 'too long';
}
