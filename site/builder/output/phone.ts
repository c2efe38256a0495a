import { dialed } from '../../../src/slots/number-forms.js';
import { beginsWithNumber, piecesOf } from '../../../src/slots/phone.js';
import { fillPhonePlaces } from '../../../src/slots/phone-place.js';
import { htmlText, jsxText } from './escape.js';
import type { Tag } from './tag.js';

/** Whether the typed text is only a phone number. Then the widget puts words before the number. */
export const isPhone = (text: string): boolean => dialed(text, true) !== undefined;

/** A sentence of the hospital as HTML. Phone numbers in it become links that call them. */
export const contactHtml = (text: string): string =>
  piecesOf(text)
    .map(({ text: piece, dial }) =>
      dial ? `<a href="tel:${dial}" dir="ltr">${htmlText(piece)}</a>` : htmlText(piece),
    )
    .join('');

/** A sentence of the hospital as JSX. Phone numbers in it become links that call them. */
export const contactJsx = (text: string): string => {
  const pieces = piecesOf(text);
  if (!pieces.some(({ dial }) => dial)) return jsxText(text);
  return pieces
    .map(({ text: piece, dial }) =>
      dial ? `<a href="tel:${dial}" dir="ltr">${jsxText(piece)}</a>` : jsxText(piece),
    )
    .join('');
};

/** The value of an attribute of a tag; empty if the attribute is not set. */
const valueOf = ({ attributes }: Tag, name: string): string =>
  attributes.find((attribute) => attribute.name === name)?.value ?? '';

/**
 * Puts the hospital's phone number, or its sentence about whom to call, into the places for the number in built HTML.
 * @param label the words before the number, in the language of the text
 */
export function withPhone(html: string, tag: Tag, label: string): string {
  const phone = valueOf(tag, 'phone');
  const text = phone || tag.contact;
  if (!text) return html;
  const words = valueOf(tag, 'phone-label') || (phone && beginsWithNumber(phone) ? label : '');
  const line = `<p dir="auto">${words && `${htmlText(words)} `}${contactHtml(text)}</p>`;
  return fillPhonePlaces(html, line);
}
