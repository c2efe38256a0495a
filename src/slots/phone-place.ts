/**
 * The place of the hospital's number in HTML that was written without one: two comments, with the text
 * that replaces the number between them, or nothing. The builder puts a line there; anybody else may too.
 */
const BEGIN = '<!--iort-phone-->';
const END = '<!--/iort-phone-->';

/** Marks the place of the number. */
export const phonePlace = (instead: string): string => `${BEGIN}${instead}${END}`;

/** HTML with a line at each place of the number. */
export const fillPhonePlaces = (html: string, line: string): string =>
  html
    .split(BEGIN)
    .map((part, index) => {
      const end = part.indexOf(END);
      return index === 0 || end < 0 ? part : line + part.slice(end + END.length);
    })
    .join('');

/** HTML without the comments. */
export const withoutPhonePlaces = (html: string): string =>
  html.replaceAll(BEGIN, '').replaceAll(END, '');
