import { warnOnce } from './console.js';

/** Quotation marks that HTML does not take for quotes. Word processors and telephones write them. */
const QUOTES = String.raw`\p{Pi}\p{Pf}„‚″′＂＇`;

/** The name of an attribute that is the rest of a value: `phone=555 0142` has the attribute `0142`. */
const CUT_OFF = new RegExp(`^[(+]?\\d|[${QUOTES}]`, 'u');

/** A word that begins with such a mark and has no second one. A name such as `’t Lange Land` has a space, so it is not cut. */
const CUT = new RegExp(`^[${QUOTES}][^${QUOTES} ]*$`, 'u');

/**
 * Reports typographic quotes around a value, and a number without quotes. Such a value ends at its first space, and
 * its end becomes an attribute: `<iort-faq phone=“(555) 555-0142”>` has the attribute `555-0142”`.
 */
export function reportQuotes(
  element: Element,
  isWrong = (name: string): boolean => CUT_OFF.test(name),
): void {
  for (const name of element.getAttributeNames()) {
    if (isWrong(name)) warnOnce(`<${element.localName} ${name}>: write straight quotes, "…"`);
  }
}

/** Reports a value that typographic quotes have cut, if a system has removed the attribute with its end. */
export const reportLostEnds = (element: Element): void =>
  reportQuotes(
    element,
    (name) => CUT.test(element.getAttribute(name) ?? '') && !isCut(element, name),
  );

/** A text of an attribute without spaces around it; empty if typographic quotes have cut it, as half a number calls nobody. */
export const whole = (text: string): string => (CUT.test(text.trim()) ? '' : text.trim());

/** Whether the value of an attribute has lost the rest of a number, because it has no quotes: the beginning calls somebody else. */
export const isCut = (element: Element, name: string): boolean =>
  element
    .getAttributeNames()
    .some((rest, index, all) => all[index - 1] === name && CUT_OFF.test(rest));

/** The value of an attribute; `null` if it is not set or is cut. */
export const valueIn = (element: Element, name: string): string | null =>
  isCut(element, name) ? null : element.getAttribute(name);
