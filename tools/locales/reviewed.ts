import { isStatement } from '../../content/statement.js';
import type { Topic, TopicName } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { passagesWithTerms } from '../content/edition.js';
import { readLedger, signOffOf, type Ledger, type SignOff } from '../content/ledger.js';
import { unitsOf, type Units } from './catalog.js';
import { targetLocales } from './shipped.js';

/** A clinician's sign-offs of every statement of a topic in English. */
const ofEnglish = (topic: Topic, ledger: Ledger): (SignOff | undefined)[] =>
  passagesWithTerms(topic)
    .filter(isStatement)
    .map(({ id, text }) => signOffOf(ledger, 'clinician', id, text));

/** A qualified translator's sign-offs of all messages of a topic in another language. */
const ofTranslation = (topic: Topic, ledger: Ledger, units: Units): (SignOff | undefined)[] =>
  passagesWithTerms(topic).map(({ id, text }) =>
    signOffOf(ledger, 'translator', id, text, units.get(id)?.target),
  );

/** The date of the oldest of the sign-offs; undefined if one is missing. */
function oldest(signOffs: readonly (SignOff | undefined)[]): string | undefined {
  const days = signOffs.map((signOff) => signOff?.date);
  return days.includes(undefined) ? undefined : days.sort()[0];
}

/** The topics that are reviewed in a language, each with the date of its oldest sign-off. */
function reviewedIn(locale: string): Reviewed {
  const ledger = readLedger(locale);
  const units = locale === 'en' ? undefined : unitsOf(locale);
  return Object.fromEntries(
    topics.flatMap((topic) => {
      const day = oldest(units ? ofTranslation(topic, ledger, units) : ofEnglish(topic, ledger));
      return day ? [[topic.name, day]] : [];
    }),
  );
}

/** Reviewed topics, each with the date of its oldest sign-off. */
export type Reviewed = Partial<Record<TopicName, string>>;

/** The reviewed topics by language, English first, as the ledgers have them. */
export const reviewedTopics = (): Record<string, Reviewed> =>
  Object.fromEntries(['en', ...targetLocales].map((locale) => [locale, reviewedIn(locale)]));
