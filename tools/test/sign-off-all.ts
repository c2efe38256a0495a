/** Signs off the current text of every message in every role and language. Tests run this script in copies of the project. */
import '../generate/gates.js';
import { readLedger, rolesFor, writeLedger } from '../content/ledger.js';
import { today } from '../content/record.js';
import { currentFile, readUnits } from '../locales/files.js';
import { extractMessages } from '../locales/messages.js';
import { targetLocales } from '../locales/shipped.js';
import { reviewTexts, signTexts } from '../locales/sign-off.js';

const messages = await extractMessages();
for (const locale of ['en', ...targetLocales]) {
  const texts = reviewTexts(messages, locale === 'en' ? undefined : readUnits(currentFile(locale)));
  const ledger = rolesFor(locale).reduce(
    (signed, role) => signTexts(signed, texts, { role, reviewer: 'Example', date: today() }),
    readLedger(locale),
  );
  writeLedger(ledger);
}
