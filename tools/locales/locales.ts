/**
 * `npm run locales` updates locales/<locale>.xlf and locales/builder/<locale>.xlf to the English text. It loses no
 * translation, and lists the problems that translators must solve. The exit code is 1 if there are problems, or if a
 * file is refused or belongs to no locale. A refused file stays unchanged. For the options see locales-options.ts.
 */
import { basename } from 'node:path';
import { ensureGates } from '../generate/gates-file.js';
import { whyNotTranslation } from './belongs.js';
import { checkUnits, hintsFor, NOT_TRANSLATED, type Problem } from './check.js';
import { readExceptions } from './exceptions.js';
import { currentFile, isThere, obsoleteFile, readXliff, writeXliff } from './files.js';
import { languageReminders } from './language.js';
import { readOptions } from './locales-options.js';
import { extractMessages, type SourceMessage } from './messages.js';
import { Refused, reportRefused } from './refused.js';
import { textSets, widgetTexts, type TextSet } from './sets.js';
import { strayLines } from './stray.js';
import { markTranslated, update } from './update.js';
import { isUnfinished, parseXliff, type XliffFile } from './xliff.js';

/** Formats a problem as a line with file, line number and unit. */
const lineOf = ({ path, units }: XliffFile, { id, what }: Problem): string => {
  const line = units.find((unit) => unit.id === id)?.element.line;
  return `${path}${line === undefined ? '' : `:${line}`}: ${id}: ${what}`;
};

/**
 * Reads a locale's file.
 * @param grown whether to accept a file that lacks many messages, because they are new in English
 * @throws {Refused} if the file can't be the translation of the messages
 */
function readCurrent(
  locale: string,
  messages: readonly SourceMessage[],
  grown: boolean,
): XliffFile {
  const path = currentFile(locale);
  const file = readXliff(path);
  const wrong =
    isThere(path) && whyNotTranslation(messages, file.units, basename(path, '.xlf'), grown);
  if (wrong) throw new Refused(`${path}: ${wrong}`);
  return file;
}

await reportRefused(async () => {
  const options = readOptions(process.argv.slice(2));
  const exceptions = readExceptions();

  /** Updates the two files of a locale (current and obsolete texts), and prints the problems of the current texts. */
  function updateLocale(locale: string, messages: readonly SourceMessage[], set: TextSet): void {
    const current = readCurrent(locale, messages, options.grown);
    const obsolete = readXliff(obsoleteFile(locale));
    const updated = update(messages, current, obsolete);
    let file = parseXliff(updated.current, current.path);
    const unfinished = file.units.filter(isUnfinished).length;
    if (options.translated === locale) {
      file = parseXliff(markTranslated(file, options.names), current.path);
    }
    writeXliff(obsolete, updated.obsolete);
    writeXliff(current, file.text);
    const found = checkUnits(messages, file.units, locale, exceptions[locale]);
    // Mistakes come first, because they would be hard to find among hundreds of texts without a translation.
    const mistakesFirst = [
      ...found.filter(({ what }) => what !== NOT_TRANSLATED),
      ...found.filter(({ what }) => what === NOT_TRANSLATED),
    ];
    const problems = mistakesFirst.map((problem) => lineOf(file, problem));
    console.log(`${locale}: ${messages.length} messages, ${problems.length} problems`);
    if (options.translated === locale) {
      const marked = unfinished - file.units.filter(isUnfinished).length;
      console.log(`  marked as translated: ${marked}`);
    }
    // Reminders come before the problems, because a translator decides on the terms before translating.
    const reminders = set === widgetTexts ? languageReminders(locale) : [];
    for (const reminder of reminders) console.log(`  to do: ${reminder}`);
    for (const problem of problems) console.log(`  ${problem}`);
    if (options.verbose) {
      for (const hint of hintsFor(file.units, locale)) console.log(`  (${lineOf(file, hint)})`);
    }
    if (problems.length > 0) process.exitCode = 1;
  }

  ensureGates();
  for (const set of textSets) {
    const messages = await extractMessages(set);
    for (const locale of set.locales.map((each) => set.prefix + each)) {
      await reportRefused(() => updateLocale(locale, messages, set));
    }
  }
  const strays = strayLines();
  if (strays.length > 0) throw new Refused(strays.join('\n'));
});
