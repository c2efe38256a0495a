/** Locales for tests and Storybook: one long and accented, one right-to-left. Never shipped. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

/** Parts that stay unchanged: placeholders, and all of a mark `[label](term:id)` except its label. */
const FIXED = /(\{\w+\}|\[(?=[^\]]+\]\(term:)|\]\(term:[a-z-]+\))/;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

/** Vowels twice, which makes words longer, and accents on all letters. */
const accented = (text: string): string =>
  text
    .replace(/[aeiou]/gi, '$&$&')
    .replace(/[a-z]/gi, (letter) => ACCENTED[LETTERS.indexOf(letter)] ?? letter);

/** Each word from right to left, as Android's ar-XB: RLM RLO word PDF RLM. */
const mirrored = (text: string): string => text.replace(/\S+/g, '\u200f\u202e$&\u202c\u200f');

/** Applies a change to all parts of a text that are not fixed. */
const change = (text: string, how: (part: string) => string): string =>
  // Every second part is fixed.
  text
    .split(FIXED)
    .map((part, index) => (index % 2 === 0 ? how(part) : part))
    .join('');

const PADDING = 'one two three four five six seven eight nine ten'.split(' ').map(accented);

/** The words to add, so that a text has 140 % of the length of the English. */
function padding(text: string, longer: string): string {
  const readable = (part: string) => part.split(FIXED).filter((_part, index) => index % 2 === 0);
  const length = (part: string) => readable(part).join('').length;
  let words = '';
  for (let next = 0; length(longer) + words.length < length(text) * 1.4 - 2; next += 1) {
    words += ` ${PADDING[next % PADDING.length]}`;
  }
  return words;
}

/**
 * A text in an invented language, to test layouts. `en-XA`: accented letters, about 40 % longer, in ⟦⟧, so
 * that a cut-off end is visible. `ar-XB`: English from right to left. Placeholders and the ids of marks
 * stay.
 *
 * No package does this: `pseudo-localization` 3 needs Node 23, and its right-to-left mode wraps whole texts.
 * `@vocab/pseudo-localize` doubles short texts and writes "n" in Thai. Neither can skip placeholders.
 */
export function pseudo(locale: PseudoLocale, text: string): string {
  if (locale === 'ar-XB') return change(text, mirrored);
  const longer = change(text, accented);
  return `⟦${longer}${padding(text, longer)}⟧`;
}
