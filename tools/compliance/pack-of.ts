import { createHash } from 'node:crypto';
import { facts } from '../../content/facts.js';
import { sources } from '../../content/sources.js';
import { isStatement } from '../../content/statement.js';
import { topics } from '../../content/topics.js';
import type { Message } from '../../content/message.js';
import { languageName } from '../../src/localization/locale.js';
import { version } from '../../src/generated/version.js';
import { shippedTexts, type ShippedTexts } from '../build/shipped-texts.js';
import { readLedger, signOffOf, type Ledger } from '../content/ledger.js';
import { extractMessages, messagesIn } from '../locales/messages.js';
import { chaptersOf, type Chapter } from './chapters.js';

/** The data of the compliance pack of a language. */
export interface Pack extends Pick<ShippedTexts, 'locale' | 'read' | 'editions' | 'reviewedOn'> {
  readonly title: string;
  /** English name of the language. */
  readonly language: string;
  /** ISO date of the newest text in the pack. */
  readonly date: string;
  /** A hash of 12 hexadecimal digits. It changes when texts, sign-offs, facts or sources change. */
  readonly revision: string;
  /** Version of the library. */
  readonly version: string;
  readonly chapters: readonly Chapter[];
  /** Says who has signed off the current text of a message. `claims` is true for a statement, which makes a medical claim. */
  readonly state: (message: Message, claims: boolean) => string;
}

/**
 * Makes the function that says who has signed off a message. The English text of a statement needs a clinician's
 * sign-off. A translation needs a translator's sign-off.
 */
function stateIn({ locale, read }: ShippedTexts, english: Ledger, own: Ledger): Pack['state'] {
  return (message, claims) => {
    const { id, text } = message;
    const clinician = claims ? signOffOf(english, 'clinician', id, text) : undefined;
    const translator =
      locale === 'en' ? undefined : signOffOf(own, 'translator', id, text, read(message));
    const sentences = [
      clinician && `signed off by ${clinician.reviewer} (clinician), ${clinician.date}`,
      claims && !clinician && 'no clinician has signed this off',
      translator && `translation signed off by ${translator.reviewer}, ${translator.date}`,
      locale !== 'en' && !translator && 'no translator has signed this off',
    ];
    return sentences.filter(Boolean).join(' · ');
  };
}

const hashOf = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12);

/** The packs of all shipped languages, English first. */
export async function allPacks(): Promise<Pack[]> {
  const chapters = chaptersOf(await extractMessages());
  const english = readLedger('en');
  return shippedTexts().map((texts) => {
    const { locale, editions } = texts;
    const language = languageName(locale, 'en') ?? locale;
    const days = topics.map(({ name }) => editions[name]?.date ?? '');
    const state = stateIn(texts, english, readLedger(locale));
    const inReadingOrder = [...messagesIn(chapters)].map((message) => [
      message,
      texts.read(message),
      state(message, isStatement(message)),
    ]);
    return {
      ...texts,
      title: `IORT Widgets: text and sources, ${language}`,
      language,
      date: days.sort().at(-1) ?? '',
      revision: hashOf([editions, inReadingOrder, facts, sources]),
      version,
      chapters,
      state,
    };
  });
}
