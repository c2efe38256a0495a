/** Matches a text that shows nothing: white space, and invisible characters that editors leave in empty paragraphs and fields. */
export const BLANK = /^[\s\p{Cf}]*$/u;
