/**
 * `npm run locales:review -- <locale>` lists the messages that await review. With `--sign` it signs them off in
 * locales/reviews/<locale>.json. With `--sign` and names of messages, it signs off exactly these messages, even those
 * that don't await review. `--import FILE` signs off the messages that were ticked on a review sheet, and
 * records the remarks that were written on it. Without arguments it prints its usage. After an error the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { readLedger, writeLedger } from '../content/ledger.js';
import { ensureGates } from '../generate/gates-file.js';
import { currentFile, readUnits } from './files.js';
import { importReview } from './import-review.js';
import { extractMessages } from './messages.js';
import { addRemarks, remarkLines, remarksFile } from './remarks.js';
import { fileToImport, readArguments } from './review-arguments.js';
import { targetLocales } from './shipped.js';
import { awaitingReview, listAwaiting, reviewTexts, selectTexts, signTexts } from './sign-off.js';

const textsOf = async (locale: string) =>
  reviewTexts(
    await extractMessages(),
    locale === 'en' ? undefined : readUnits(currentFile(locale)),
  );

const NEXT =
  'Next: run "npm run content:accept" to date the texts that may now be shown, then "npm run build".';

const { version: library } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  version: string;
};

const locales = ['en', ...targetLocales];

/** Imports a file that was saved on a review sheet. Adds its sign-offs to the ledger and its remarks to the remarks file. */
async function importFile(path: string): Promise<string[]> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${path}: can’t be read (${code})`, { cause: error });
  }
  const imported = await importReview(text, {
    library,
    locales,
    textsOf,
    ledgerOf: readLedger,
  }).catch((error: Error) => {
    throw new Error(`${path}: ${error.message}`, { cause: error });
  });
  const { file, ledger, signed, kept, remarks } = imported;
  const { locale, reviewer, role, date } = file;
  const added = addRemarks(imported);
  if (signed > 0) writeLedger(ledger);
  return [
    `${locale}: ${signed} messages signed off by ${reviewer.trim()}, ${role}, ${date}`,
    ...(kept > 0 ? [`${kept} messages keep their sign-off, whose date is the same or later`] : []),
    ...(remarks.length > 0
      ? [`${remarks.length} remarks, ${added} of them new in ${remarksFile(locale)}:`]
      : []),
    ...remarkLines(imported),
    ...(signed > 0 ? [NEXT] : []),
  ];
}

async function review(args: readonly string[]): Promise<string[]> {
  const file = fileToImport(args);
  if (file !== undefined) return importFile(file);
  const { locale, role, names, signature } = readArguments(args, locales);
  const ledger = readLedger(locale);
  const texts = selectTexts(await textsOf(locale), names);
  const awaiting = awaitingReview(ledger, role, texts);
  const count = `${locale}: ${awaiting.length} of ${texts.length} messages`;
  if (!signature) return [`${count} await a ${role}’s sign-off`, ...listAwaiting(awaiting)];
  // Without names, only texts that await review are signed, so that valid sign-offs by other reviewers stay.
  const signed = names.length > 0 ? texts : awaiting.map(({ text }) => text);
  if (signed.length === 0) return [`${locale}: nothing awaits a ${role}’s sign-off`];
  writeLedger(signTexts(ledger, signed, signature));
  return [
    `${locale}: ${signed.length} messages signed off by ${signature.reviewer}, ${role}, ${signature.date}`,
    NEXT,
  ];
}

try {
  ensureGates();
  console.log((await review(process.argv.slice(2))).join('\n'));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
