import { html, type TemplateResult } from 'lit';
import { isCut } from '../diagnostics/quotes.js';
import { ui } from '../generated/content/shared.js';
import type { Say } from '../localization/say.js';
import { LEFT_TO_RIGHT, turnsNumbers } from '../slots/in-order.js';
import { beginsWithNumber, piecesOf, type Piece } from '../slots/phone.js';
import { hasNumbersOf } from '../slots/reach.js';
import type { Words } from '../slots/words.js';
import { readText } from './attributes.js';
import { inText } from './escape.js';
import { markup, several, templateOf } from './markup.js';
import { siteSetting } from './site-settings.js';

/** A number of the hospital that the widget writes, with the words before it. */
export interface Phone {
  readonly label: string;
  readonly phone: string;
}

/** The source of a number: an element with its options, or the arguments on a server. */
export interface PhoneHolder {
  readonly phone?: string | null | undefined;
  readonly phoneLabel?: string | null | undefined;
}

/**
 * A number with the words before it; undefined if there is no number.
 * @param phone a number, or a sentence with a number
 * @param label the hospital's words before `phone`. If empty, the library's words come before a `phone` that begins
 * with a number, and no words before any other
 */
export function phoneOf(say: Say, phone: string, label: string): Phone | undefined {
  if (!phone) return undefined;
  return { phone, label: label || (beginsWithNumber(phone) ? say(ui.phoneLabel) : '') };
}

/**
 * The number of the element's own option, and the site's number. Each is empty if it is not set, or if its value was
 * cut at a space (`diagnostics/quotes.ts`).
 */
export const phonesFor = (host: HTMLElement & PhoneHolder): [own: string, site: string] => [
  isCut(host, 'phone') ? '' : readText(host.phone),
  siteSetting(host.ownerDocument, 'phone'),
];

/**
 * The number that an element writes. The element's own number is left out if the `contact` slot contains the
 * same number. An element without a number of its own writes the site's number, unless the `contact` slot may
 * contain a number already.
 */
export function phoneFor(
  host: HTMLElement & PhoneHolder,
  words: Words,
  say: Say,
): Phone | undefined {
  const [own, site] = phonesFor(host);
  const isInSlot = hasNumbersOf(own, words.contactText);
  const phone = own ? (isInSlot ? '' : own) : words.contact ? '' : site;
  const label = readText(host.phoneLabel) || siteSetting(host.ownerDocument, 'phone-label');
  return phoneOf(say, phone, label);
}

// `target`: a page may have a `<base target="_blank">`, as our frame pages do. Such a link would open an empty window.
const numberElement = ({ text, dial }: Piece): TemplateResult =>
  dial
    ? html`<a part="link" dir="ltr" target="_self" href="tel:${dial}">${text}</a>`
    : html`<bdi dir="ltr">${text}</bdi>`;

/** A line with a number. A number that can be dialed is a link. */
export const phoneLine = ({ label, phone }: Phone): TemplateResult =>
  templateOf(markup`<p dir="auto">
    ${label && `${label} `}${several(piecesOf(phone).map((piece) => (piece.isNumber ? numberElement(piece) : piece.text)))}
  </p>`);

/**
 * The line with a number as plain HTML, without CSS parts.
 * @param around other words in the language of the text. If the line has a digit before its first letter, the
 * direction of these words counts too
 */
export function phoneHtml({ label, phone }: Phone, around: string): string {
  const mark = turnsNumbers(label + phone, around) ? LEFT_TO_RIGHT : '';
  const pieces = piecesOf(phone).map(({ text, isNumber, dial }) => {
    if (!isNumber) return inText(text);
    const number = mark + inText(text);
    return dial
      ? `<a dir="ltr" href="tel:${dial}">${number}</a>`
      : `<bdi dir="ltr">${number}</bdi>`;
  });
  return `<p dir="auto">${label && `${inText(label)} `}${pieces.join('')}</p>`;
}
