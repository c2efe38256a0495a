/**
 * `npm run locales`: brings locales/<locale>.xlf up to the English text without losing anything,
 * and says what awaits translators. Exit code 1 while anything does.
 */
import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { checkUnits } from './check.js';
import { currentFile, obsoleteFile, readUnits, writeUnits } from './files.js';
import { mergeUnits } from './merge.js';
import { extractMessages } from './messages.js';

const { targetLocales } = JSON.parse(readFileSync(new URL('lit-localize.json', root), 'utf8')) as {
  targetLocales: string[];
};
const messages = extractMessages();
for (const locale of targetLocales) {
  const current = readUnits(currentFile(locale));
  const merged = mergeUnits(messages, current, readUnits(obsoleteFile(locale)));
  writeUnits(currentFile(locale), merged.units, locale);
  writeUnits(obsoleteFile(locale), merged.obsolete, locale);
  const problems = checkUnits(messages, merged.units);
  console.log(`${locale}: ${messages.length} messages, ${problems.length} problems`);
  for (const problem of problems) console.log(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
