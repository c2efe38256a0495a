import { diffArrays } from 'diff';

/** A piece of a text. `changed` says whether the other text lacks the piece at this place. A space between two changed words counts as changed. */
export interface Part {
  readonly text: string;
  readonly changed: boolean;
}

/** A comparison of two texts. Each side contains its whole text. */
export interface ComparedWords {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/** Splits a text into words, spaces and punctuation, also in languages without spaces between words. */
const tokens = (text: string, locale: string): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );

/** Joins adjacent parts that are all changed or all unchanged. */
function joined(parts: readonly Part[]): Part[] {
  const withSpaces = parts.map((part, index) => {
    const isBetween = parts[index - 1]?.changed && parts[index + 1]?.changed && !part.text.trim();
    return isBetween ? { ...part, changed: true } : part;
  });
  return withSpaces.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    if (last?.changed !== part.changed) return [...all, part];
    return [...all.slice(0, -1), { ...part, text: last.text + part.text }];
  }, []);
}

/** Compares two texts word by word. */
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
