import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../build/files.js';
import type { Imported } from './import-review.js';

/** The path of the file with reviewers' remarks about a language, relative to the project's root. */
export const remarksFile = (locale: string): string => `locales/reviews/remarks/${locale}.txt`;

const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n');

/** Formats remarks as plain text for maintainers: reviewer, role, date and id, then the message, then the remark. */
export function remarkLines({ file, remarks }: Imported): string[] {
  const { reviewer, role, date } = file;
  const head = `${reviewer.trim()}, ${role}, ${date}`;
  return remarks.map(
    ({ id, text, remark }) =>
      `${head}: ${id}\n${indented(text, '  > ')}\n${indented(remark, '  ')}\n`,
  );
}

/**
 * Adds remarks to the file of their language. Remarks that the file already contains are left out.
 * @returns how many remarks were added
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
