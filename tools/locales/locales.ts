/**
 * `npm run locales [-- --verbose]`: brings locales/<locale>.xlf up to the English text without
 * losing anything, and says what awaits translators; with `--verbose` also what they may want to
 * look at. Exit code 1 while anything awaits them.
 */
import { certaintyWords } from './certainty-words.js';
import { checkUnits, hintsFor } from './check.js';
import { exceptionsOf } from './exceptions.js';
import { currentFile, obsoleteFile, readUnits, writeUnits } from './files.js';
import { mergeUnits } from './merge.js';
import { extractMessages } from './messages.js';
import { targetLocales } from './shipped.js';

const verbose = process.argv.includes('--verbose');
const messages = extractMessages();
for (const locale of targetLocales) {
  const current = readUnits(currentFile(locale));
  const merged = mergeUnits(messages, current, readUnits(obsoleteFile(locale)));
  writeUnits(currentFile(locale), merged.units, locale);
  writeUnits(obsoleteFile(locale), merged.obsolete, locale);
  const problems = checkUnits(messages, merged.units, locale, exceptionsOf(locale));
  console.log(`${locale}: ${messages.length} messages, ${problems.length} problems`);
  for (const problem of problems) console.log(`  ${problem}`);
  if (!certaintyWords[locale]) {
    console.log('  its "may" is not checked: tools/locales/certainty-words.ts has no words for it');
  }
  if (verbose) for (const hint of hintsFor(merged.units, locale)) console.log(`  (${hint})`);
  if (problems.length > 0) process.exitCode = 1;
}
