const segmenters = new Map<string, Intl.Segmenter>();

function segmentsOf(text: string, locale: string, granularity: 'sentence' | 'word') {
  const key = `${locale} ${granularity}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, segmenter);
  return [...segmenter.segment(text)];
}

/** A hyphen between letters or digits. */
const HYPHEN = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu;

/**
 * The words of a text. A hyphenated compound is one word. The segmenter splits words at hyphens but not at
 * underscores, so hyphens are replaced for the segmentation. An underscore in the text comes back as a hyphen.
 */
export const wordsIn = (text: string, locale: string): string[] =>
  segmentsOf(text.replace(HYPHEN, '_'), locale, 'word')
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.replaceAll('_', '-'));

/**
 * One letter, or two capitals, with a period, as in "z. B." or "EE. UU.". The segmenter may wrongly begin a new sentence after the
 * period. A sentence that really ends in this way is joined with the next sentence.
 */
const ABBREVIATION = /(?<![\p{L}'’])(\p{L}|\p{Lu}{2})\.\s*$/u;

/** The sentences of a text. Parts without any word are left out. */
export function sentencesIn(text: string, locale: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmentsOf(text, locale, 'sentence')) {
    const before = sentences.at(-1);
    if (before !== undefined && ABBREVIATION.test(before)) {
      sentences[sentences.length - 1] = before + segment;
    } else {
      sentences.push(segment);
    }
  }
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence, locale).length > 0);
}

/**
 * The length of a sentence in words, or for Chinese in Chinese characters, without punctuation. In Chinese, each
 * run of Latin letters and digits counts as one character.
 */
export const lengthOf = (sentence: string, locale: string): number =>
  new Intl.Locale(locale).language === 'zh'
    ? [...sentence.matchAll(/\p{Script=Han}|[\p{Script=Latin}\p{N}.]*[\p{Script=Latin}\p{N}]/gu)]
        .length
    : wordsIn(sentence, locale).length;
