import { builtIn } from '../page/built-in.js';
import { BETWEEN } from './number-signs.js';

/** Ends of lines, as Unicode has them. */
const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]+/;

/** Numbers as people write them, in the digits of any script. */
const NUMBER = new RegExp(String.raw`([+(]?\p{Nd}[\p{Nd}${BETWEEN}]{3,}\p{Nd})`, 'u');

/** A number in its own direction: behind Arabic letters 555-0142 would read 0142-555. */
function isolated(number: string): HTMLElement {
  const element = builtIn(document, 'createElement')('bdi');
  element.dir = 'ltr';
  element.textContent = number;
  return element;
}

/** What stands in a paragraph of plain text. */
export const line = (text: string): (string | HTMLElement)[] =>
  // Every other part is a number.
  text.split(NUMBER).map((part, index) => (index % 2 ? isolated(part) : part));

/** Plain text as a paragraph a line, each in the direction of its words; blank lines are left out. */
export const paragraphs = (text: string, slot: string): HTMLElement[] =>
  text
    .split(LINE_END)
    .filter((each) => each.trim())
    .map((each) => {
      const paragraph = builtIn(document, 'createElement')('p');
      paragraph.slot = slot;
      paragraph.dir = 'auto';
      paragraph.append(...line(each));
      return paragraph;
    });
