import { diffArrays } from 'diff';

/** A piece of a text, and whether the other text lacks it. */
export interface Part {
  readonly text: string;
  readonly changed: boolean;
}

/** Both sides of a comparison, each whole. */
export interface ComparedWords {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/** Splits a text into words, spaces and punctuation, also in languages without spaces between words. */
const tokens = (text: string, locale: string): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );

/** Joins neighbours that are both changed or both unchanged. A space between two changed words counts as changed. */
function joined(parts: readonly Part[]): Part[] {
  const closed = parts.map((part, index) => {
    const isBetween = parts[index - 1]?.changed && parts[index + 1]?.changed && !part.text.trim();
    return isBetween ? { ...part, changed: true } : part;
  });
  return closed.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    if (last?.changed !== part.changed) return [...all, part];
    return [...all.slice(0, -1), { ...part, text: last.text + part.text }];
  }, []);
}

/** The changes of a text, word by word. */
export function comparedWords(before: string, after: string, locale: string): ComparedWords {
  const pieces = diffArrays(tokens(before, locale), tokens(after, locale)).map(
    ({ value, added, removed }) => ({ text: value.join(''), added, removed }),
  );
  return {
    before: joined(
      pieces.filter(({ added }) => !added).map(({ text, removed }) => ({ text, changed: removed })),
    ),
    after: joined(
      pieces.filter(({ removed }) => !removed).map(({ text, added }) => ({ text, changed: added })),
    ),
  };
}
