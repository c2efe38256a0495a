/**
 * `npm run locales:review -- <locale>`: lists what awaits review; with `--sign` signs it off, in
 * locales/reviews/<locale>.json. Without a locale it says how. Exit code 1 where it refuses.
 */
import { readLedger, writeLedger } from '../content/ledger.js';
import { ensureGates } from '../generate/gates-file.js';
import { currentFile, readUnits } from './files.js';
import { extractMessages } from './messages.js';
import { readArguments } from './review-arguments.js';
import { targetLocales } from './shipped.js';
import { awaitingReview, listAwaiting, reviewTexts, selectTexts, signTexts } from './sign-off.js';

const textsOf = async (locale: string) =>
  reviewTexts(
    await extractMessages(),
    locale === 'en' ? undefined : readUnits(currentFile(locale)),
  );

async function review(args: readonly string[]): Promise<string[]> {
  const { locale, role, names, signature } = readArguments(args, ['en', ...targetLocales]);
  const ledger = readLedger(locale);
  const texts = selectTexts(await textsOf(locale), names);
  const awaiting = awaitingReview(ledger, role, texts);
  const count = `${locale}: ${awaiting.length} of ${texts.length} messages`;
  if (!signature) return [`${count} await a ${role}’s sign-off`, ...listAwaiting(awaiting)];
  // Who names none signs what awaits review: others' sign-offs that still hold stay theirs.
  const signed = names.length > 0 ? texts : awaiting.map(({ text }) => text);
  if (signed.length === 0) return [`${locale}: nothing awaits a ${role}’s sign-off`];
  writeLedger(signTexts(ledger, signed, signature));
  return [
    `${locale}: ${signed.length} messages signed off by ${signature.reviewer}, ${role}, ${signature.date}`,
    'Next: "npm run content:accept" dates what may be shown now, "npm run build" builds with it.',
  ];
}

try {
  ensureGates();
  console.log((await review(process.argv.slice(2))).join('\n'));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
