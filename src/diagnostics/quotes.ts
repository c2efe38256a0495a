import { BLANK } from './blank.js';
import { warnOnce } from './console.js';

/** Quotation marks that HTML does not take for quotes. Word processors and telephones write them. */
const QUOTES = String.raw`\p{Pi}\p{Pf}„‚″′＂＇`;

/** Matches the name of an attribute that is the rest of a value: `phone=555 0142` has the attribute `0142`. */
const CUT_OFF = new RegExp(`^[(+]?\\d|[${QUOTES}]`, 'u');

/**
 * Matches a single word that begins with a typographic quotation mark and has no second one. The name
 * `’t Lange Land` has spaces, so it does not match.
 */
const CUT = new RegExp(`^[${QUOTES}][^${QUOTES} ]*$`, 'u');

/**
 * Reports a value with spaces that has typographic quotes, or is a number without quotes. HTML ends such a value at
 * its first space and takes the rest for attributes: `<iort-faq phone=“(555) 555-0142”>` has the attribute `555-0142”`.
 * @param isWrong whether the name of an attribute shows this mistake
 */
export function reportQuotes(
  element: Element,
  isWrong = (name: string): boolean => CUT_OFF.test(name),
): void {
  for (const name of element.getAttributeNames()) {
    if (isWrong(name)) warnOnce(`<${element.localName} ${name}>: write straight quotes, "…"`);
  }
}

/**
 * Reports a value that was cut at a space inside typographic quotes, unless the next attribute shows this already. A
 * system may have removed the attributes that HTML made of the rest of the value.
 */
export const reportLostEnds = (element: Element): void =>
  reportQuotes(
    element,
    (name) => CUT.test(element.getAttribute(name) ?? '') && !isCut(element, name),
  );

/**
 * The text of an attribute, without spaces around it. Empty if the text has only invisible characters, or if it was cut at
 * a space inside typographic quotes: half a number is of no use.
 */
export const whole = (text: string): string =>
  BLANK.test(text) || CUT.test(text.trim()) ? '' : text.trim();

/**
 * Whether the next attribute looks like the rest of this attribute's value, which was cut at a space: its name begins
 * with a digit, or contains a typographic quotation mark. The beginning of a number alone could call somebody else.
 */
export function isCut(element: Element, name: string): boolean {
  const names = element.getAttributeNames();
  return names.some((rest, index) => names[index - 1] === name && CUT_OFF.test(rest));
}

/** The value of an attribute; `null` if it is not set or is cut. */
export const valueIn = (element: Element, name: string): string | null =>
  isCut(element, name) ? null : element.getAttribute(name);
