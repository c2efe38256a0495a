/** The pseudo-locales for tests and Storybook. `en-XA` has long, accented texts. `ar-XB` is right-to-left. They are never shipped. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

/** Parts that stay unchanged: placeholders, and the markup of a glossary term `[label](term:id)` except its label. */
const FIXED = /(\{\w+\}|\[(?=[^\]]+\]\(term:)|\]\(term:[a-z-]+\))/;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

/** Doubles the vowels, so that words get longer, and puts accents on all letters. */
const accented = (text: string): string =>
  text
    .replace(/[aeiou]/gi, '$&$&')
    .replace(/[a-z]/gi, (letter) => ACCENTED[LETTERS.indexOf(letter)] ?? letter);

/** Makes each word run from right to left with control characters, like Android's ar-XB: RLM RLO word PDF RLM. */
const mirrored = (text: string): string => text.replace(/\S+/g, '\u200f\u202e$&\u202c\u200f');

/** Applies a function to all parts of a text that are not fixed. */
const change = (text: string, how: (part: string) => string): string =>
  // `split` puts the fixed parts at the odd indexes.
  text
    .split(FIXED)
    .map((part, index) => (index % 2 === 0 ? how(part) : part))
    .join('');

const PADDING = 'one two three four five six seven eight nine ten'.split(' ').map(accented);

/** The words to add to `longer`, so that it has about 140 % of the length of the English `text`. */
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
 * Turns an English text into a text of a pseudo-locale, for layout tests. `en-XA` has accented letters and is about
 * 40 % longer. Its texts are in ⟦⟧, so that a cut-off end is visible. `ar-XB` is English from right to left.
 * Placeholders and the ids of glossary terms stay unchanged.
 *
 * We found no suitable package. `pseudo-localization` 3 needs Node 23, and its right-to-left mode wraps whole texts.
 * `@vocab/pseudo-localize` doubles short texts and replaces "n" by a Thai letter. Neither can skip placeholders.
 */
export function pseudo(locale: PseudoLocale, text: string): string {
  if (locale === 'ar-XB') return change(text, mirrored);
  const longer = change(text, accented);
  return `⟦${longer}${padding(text, longer)}⟧`;
}
