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

/** The data of the pack of a language. */
export interface Pack extends Pick<ShippedTexts, 'locale' | 'read' | 'editions' | 'reviewedOn'> {
  readonly title: string;
  /** Name of the language, in English. */
  readonly language: string;
  /** The newest date of its texts, as an ISO date. */
  readonly date: string;
  /** Twelve hex digits that change with any content of the pack. */
  readonly revision: string;
  /** Of the library. */
  readonly version: string;
  readonly chapters: readonly Chapter[];
  /** Who has signed off the present text of a message. */
  readonly state: (message: Message, claims: boolean) => string;
}

/** Makes the function that says who has signed off a message: a clinician its English, if it is a statement; a translator its translation. */
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

/** The packs of all languages that are shipped, English first. */
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
