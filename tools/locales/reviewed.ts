import { isStatement } from '../../content/statement.js';
import type { Topic, TopicName } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { passagesWithTerms } from '../content/edition.js';
import { readLedger, signOffOf, type Ledger, type SignOff } from '../content/ledger.js';
import { unitsOf, type Units } from './catalog.js';
import { targetLocales } from './shipped.js';

/** A clinician's sign-off of each statement of a topic in English; undefined for a statement without one. */
const ofEnglish = (topic: Topic, ledger: Ledger): (SignOff | undefined)[] =>
  passagesWithTerms(topic)
    .filter(isStatement)
    .map(({ id, text }) => signOffOf(ledger, 'clinician', id, text));

/** A translator's sign-off of each passage of a topic in another language; undefined for a passage without one. */
const ofTranslation = (topic: Topic, ledger: Ledger, units: Units): (SignOff | undefined)[] =>
  passagesWithTerms(topic).map(({ id, text }) =>
    signOffOf(ledger, 'translator', id, text, units.get(id)?.target),
  );

/** The date of the oldest sign-off; undefined if any sign-off is missing. */
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

/** The reviewed topics by language according to the ledgers. English is first. */
export const reviewedTopics = (): Record<string, Reviewed> =>
  Object.fromEntries(['en', ...targetLocales].map((locale) => [locale, reviewedIn(locale)]));
