import { dialed } from '../../../src/slots/number-forms.js';
import { beginsWithNumber, piecesOf, type Piece } from '../../../src/slots/phone.js';
import { LEFT_TO_RIGHT, turnsNumbers } from '../../../src/slots/in-order.js';
import { fillPhonePlaces } from '../../../src/slots/phone-place.js';
import { htmlText, jsxText } from './escape.js';
import type { Tag } from './tag.js';

/** Whether the typed text is only a phone number. Then the widget puts words before the number. */
export const isPhone = (text: string): boolean => dialed(text, true) !== undefined;

/**
 * A line of the hospital's words as code. Numbers among letters that are written from right to left keep the order of
 * their digits.
 * @param write escapes a text
 * @param calls whether phone numbers become links that call them
 * @param around the text around the line; used only if the line has a digit before its first letter
 * @param before the words before the text in its line
 */
function withNumbers(
  text: string,
  write: (text: string) => string,
  calls: boolean,
  around: string,
  before = '',
): string {
  const turns = turnsNumbers(before + text, around);
  const isMarked = ({ isNumber, dial }: Piece) => isNumber && (turns || (calls && !!dial));
  const pieces = piecesOf(text).filter((piece) => piece.text);
  if (!pieces.some(isMarked)) return write(text);
  return pieces
    .map((piece) => {
      if (!isMarked(piece)) return write(piece.text);
      const words = (turns ? LEFT_TO_RIGHT : '') + write(piece.text);
      return calls && piece.dial
        ? `<a href="tel:${piece.dial}" dir="ltr">${words}</a>`
        : `<bdi dir="ltr">${words}</bdi>`;
    })
    .join('');
}

/**
 * The hospital's number, or its sentence that says whom to call, as HTML.
 * @param around the text around it
 * @param label the words before it in its line
 */
export const contactHtml = (text: string, around: string, label?: string): string =>
  withNumbers(text, htmlText, true, around, label);

/** The hospital's number, or its sentence that says whom to call, as JSX. */
export const contactJsx = (text: string, around: string): string =>
  withNumbers(text, jsxText, true, around);

/** A paragraph of the hospital's own text as HTML. Its numbers may be anything, so they are no links. */
export const localHtml = (text: string, around: string): string =>
  withNumbers(text, htmlText, false, around);

/** A paragraph of the hospital's own text as JSX. */
export const localJsx = (text: string, around: string): string =>
  withNumbers(text, jsxText, false, around);

/** The value of an attribute of a tag; empty if the attribute is not set. */
const valueOf = ({ attributes }: Tag, name: string): string =>
  attributes.find((attribute) => attribute.name === name)?.value ?? '';

/**
 * Puts the hospital's phone number, or its sentence about whom to call, into the places for the number in built HTML.
 * @param label the default words before the number, in the language of the text
 */
export function withPhone(html: string, tag: Tag, label: string): string {
  const phone = valueOf(tag, 'phone');
  const text = phone || tag.contact;
  if (!text) return html;
  const words = valueOf(tag, 'phone-label') || (phone && beginsWithNumber(phone) ? label : '');
  const line = `<p dir="auto">${words && `${htmlText(words)} `}${contactHtml(text, tag.around, words)}</p>`;
  return fillPhonePlaces(html, line);
}
