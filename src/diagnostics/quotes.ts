import { warnOnce } from './console.js';

/** Quotation marks that HTML does not take for quotes. Word processors and telephones write them. */
const QUOTES = String.raw`\p{Pi}\p{Pf}„‚″′＂＇`;

const QUOTE = new RegExp(`[${QUOTES}]`, 'u');

/** A text that begins with such a mark and has no second one. */
const CUT = new RegExp(`^[${QUOTES}][^${QUOTES}]*$`, 'u');

/**
 * Reports typographic quotes around a value. The value ends at its first space, and its end becomes an
 * attribute: `<iort-faq phone=“(555) 555-0142”>` has the attribute `555-0142”`.
 */
export function reportQuotes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (QUOTE.test(name)) warnOnce(`<${element.localName} ${name}>: write straight quotes, "…"`);
  }
}

/** A text of an attribute without spaces around it; empty if typographic quotes have cut it, as half a number calls nobody. */
export const whole = (text: string): string => (CUT.test(text.trim()) ? '' : text.trim());
