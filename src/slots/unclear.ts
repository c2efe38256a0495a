import { BETWEEN, SIGN } from './number-signs.js';

/**
 * Signs that some digits in a line belong to a number that stands beside them, or to something else. A
 * link would call a part of the number, or too many digits. The PHP code of the WordPress plugin has the
 * same list.
 */
const SIGNS = [
  // A line that was escaped twice, or lost its encoding: (555)&nbsp;555-0142, (555)%20555-0142, 1-800-555?0142,
  // 1-800-555â€‘0142, 1-800-555u20110142.
  String.raw`&\S+;|%[\dA-Fa-f]{2}|\d\)?(?:[&=?+<\\\ufffd]|[Ââ\]]\s?|u\w{4})\S*\d`,
  // An area code apart from its number: (555): 555-0142, +61 (3), 5550 1234, 555|555-0142.
  String.raw`[(（]\p{Nd}{1,5}[)）][${BETWEEN}]{0,9}[^\p{L}\p{Nd}${BETWEEN}][^\p{L}\p{Nd}]{0,9}\p{Nd}|\d{2}\)?[•|_*]\d`,
  // A plus apart from its number: + 34 912 345 678, +(34) 912 345 678.
  String.raw`(?<![\p{L}\p{Nd}])(?:\+[^\p{L}\p{Nd}]|＋)[^\p{L}\p{Nd}]{0,9}\p{Nd}`,
  // Hours that touch a number: 8:00-17:00 555-0142, 555-0142 8:00-17:00, 555-0142 8 a.m., 555-0142 24小时.
  String.raw`\p{Nd}[:：]\p{Nd}{2}\s+\p{Nd}|\p{Nd}\s\p{Nd}{1,2}[:：]\p{Nd}|(?:\d${SIGN}?){4}\d{3}${SIGN}\d{1,2}\s?\p{L}`,
  // Letters in place of digits: 1-888-555-CARE, 1-800-555-4YOU, 1-800-555-O142.
  String.raw`\d{3}\)?${SIGN}\d{3}(?!\d)(?:(?:\p{Pd}|${SIGN}\d{1,3})\p{L}|${SIGN}?\p{Lu}{4})|(?<!\p{L})[OolI]\p{Nd}`,
];

const UNCLEAR = new RegExp(SIGNS.join('|'), 'u');

/** Whether it is unclear which digits of a line are a number, so that none of them may be a link. */
export const isUnclear = (line: string): boolean => UNCLEAR.test(line);
