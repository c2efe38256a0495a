/**
 * Two comments mark the place of the hospital's number in HTML that was written without a number. A text
 * between the comments is shown instead of the number. The builder, or anybody else, may replace the
 * comments and the text by a line with the number.
 */
const BEGIN = '<!--iort-phone-->';
const END = '<!--/iort-phone-->';

/** Marks the place of the number. @param instead HTML to show instead of the number; may be empty */
export const phonePlace = (instead: string): string => `${BEGIN}${instead}${END}`;

/** HTML in which a line replaces each place of the number: the two comments and what is between them. */
export const fillPhonePlaces = (html: string, line: string): string =>
  html
    .split(BEGIN)
    .map((part, index) => {
      const end = part.indexOf(END);
      return index === 0 || end < 0 ? part : line + part.slice(end + END.length);
    })
    .join('');

/** HTML without the comments. What is between them stays. */
export const withoutPhonePlaces = (html: string): string =>
  html.replaceAll(BEGIN, '').replaceAll(END, '');
