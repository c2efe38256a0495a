import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../build/files.js';
import type { Imported } from './import-review.js';

/** Where the remarks of reviewers on a language are kept, from the project's root. */
export const remarksFile = (locale: string): string => `locales/reviews/remarks/${locale}.txt`;

const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n');

/** Remarks as plain text, for maintainers: who and when, then each with the words that it is about. */
export function remarkLines({ file, remarks }: Imported): string[] {
  const { reviewer, role, date } = file;
  const head = `${reviewer.trim()}, ${role}, ${date}`;
  return remarks.map(
    ({ id, text, remark }) =>
      `${head}: ${id}\n${indented(text, '  > ')}\n${indented(remark, '  ')}\n`,
  );
}

/**
 * Adds remarks to the file of their language, except those that are already there.
 * @returns how many were added
 */
export function addRemarks(imported: Imported): number {
  const url = new URL(remarksFile(imported.file.locale), root);
  const before = existsSync(url) ? readFileSync(url, 'utf8') : '';
  const added = remarkLines(imported).filter((lines) => !`\n${before}`.includes(`\n${lines}`));
  if (added.length === 0) return 0;
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, [before, ...added].filter(Boolean).join('\n'));
  return added.length;
}
