import type { Utterance } from './orca.js';

/** Makes a line of each utterance that has words. A line in another language than English begins with the language, as `{es}`. */
export function linesOf(utterances: readonly Utterance[]): string[] {
  return utterances
    .filter(({ say }) => say.trim())
    .map(({ say, lang }) => {
      const mark = /^((en|c)\b|$)/i.test(lang) ? '' : `{${lang}} `;
      return mark + say.trim().replace(/\s+/g, ' ');
    });
}

/** The name of a key, and below it the lines that were said after it was pressed. */
export const step = (key: string, lines: readonly string[]): string =>
  [`[${key}]`, ...(lines.length > 0 ? lines : ['(silence)']).map((line) => `    ${line}`)].join(
    '\n',
  );
