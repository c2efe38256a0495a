/**
 * `npm run locales [-- --verbose]`: brings locales/<locale>.xlf, and locales/builder/<locale>.xlf,
 * up to the English text without
 * losing anything, and says what awaits translators; with `--verbose` also what they may want to
 * look at. Exit code 1 while anything awaits them.
 */
import { certaintyWords } from './certainty-words.js';
import { checkUnits, hintsFor } from './check.js';
import { exceptionsOf } from './exceptions.js';
import { currentFile, obsoleteFile, readUnits, writeUnits } from './files.js';
import { mergeUnits } from './merge.js';
import { extractMessages, type SourceMessage } from './messages.js';
import { textSets, widgetTexts, type TextSet } from './sets.js';

const verbose = process.argv.includes('--verbose');
for (const set of textSets) {
  const messages = await extractMessages(set);
  for (const locale of set.locales.map((each) => set.prefix + each)) update(locale, messages, set);
}

/** Updates one file and reports on it. */
function update(locale: string, messages: readonly SourceMessage[], set: TextSet): void {
  const current = readUnits(currentFile(locale));
  const merged = mergeUnits(messages, current, readUnits(obsoleteFile(locale)));
  writeUnits(currentFile(locale), merged.units, locale);
  writeUnits(obsoleteFile(locale), merged.obsolete, locale);
  const problems = checkUnits(messages, merged.units, locale, exceptionsOf(locale));
  console.log(`${locale}: ${messages.length} messages, ${problems.length} problems`);
  for (const problem of problems) console.log(`  ${problem}`);
  if (set === widgetTexts && !certaintyWords[locale]) {
    console.log('  its "may" is not checked: tools/locales/certainty-words.ts has no words for it');
  }
  if (verbose) for (const hint of hintsFor(merged.units, locale)) console.log(`  (${hint})`);
  if (problems.length > 0) process.exitCode = 1;
}
