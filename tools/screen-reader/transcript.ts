import type { Utterance } from './orca.js';

/** One line for each utterance; one that is not in English begins with its language, such as `{es}`. */
export function linesOf(utterances: readonly Utterance[]): string[] {
  return utterances
    .filter(({ say }) => say.trim())
    .map(({ say, lang }) => {
      const mark = /^((en|c)\b|$)/i.test(lang) ? '' : `{${lang}} `;
      return mark + say.trim().replace(/\s+/g, ' ');
    });
}

/** A key, and below it what was said after it. */
export const step = (key: string, lines: readonly string[]): string =>
  [`[${key}]`, ...(lines.length > 0 ? lines : ['(silence)']).map((line) => `    ${line}`)].join(
    '\n',
  );
