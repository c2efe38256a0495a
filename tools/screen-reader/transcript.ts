import type { Utterance } from './orca.js';

/** One line for each utterance, `{es}` before those that are in another language than English. */
export function linesOf(utterances: readonly Utterance[]): string[] {
  return utterances
    .filter(({ say }) => say.trim())
    .map(({ say, lang }) => {
      const mark = /^((en|c)\b|$)/i.test(lang) ? '' : `{${lang}} `;
      return mark + say.trim().replace(/\s+/g, ' ');
    });
}

/** What was pressed, and under it what was said. */
export const step = (key: string, lines: readonly string[]): string =>
  [`[${key}]`, ...(lines.length > 0 ? lines : ['(silence)']).map((line) => `    ${line}`)].join(
    '\n',
  );
