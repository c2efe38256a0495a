import { isStatement } from '../../content/statement.js';
import type { Topic, TopicName } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { passagesWithTerms } from '../content/edition.js';
import { isSignedOff, readLedger, type Ledger } from '../content/ledger.js';
import { unitsOf, type Units } from './catalog.js';
import { targetLocales } from './shipped.js';

/** Whether a clinician has signed off every statement of a topic in English, as it stands. */
const isEnglishReviewed = (topic: Topic, ledger: Ledger): boolean =>
  passagesWithTerms(topic)
    .filter(isStatement)
    .every(({ id, text }) => isSignedOff(ledger, 'clinician', id, text));

/** Whether a qualified translator has signed off all that a topic says in another language. */
const isTranslationReviewed = (topic: Topic, ledger: Ledger, units: Units): boolean =>
  passagesWithTerms(topic).every(({ id, text }) =>
    isSignedOff(ledger, 'translator', id, text, units.get(id)?.target),
  );

/** The topics that are reviewed in a language. */
function reviewedIn(locale: string): TopicName[] {
  const ledger = readLedger(locale);
  const units = locale === 'en' ? undefined : unitsOf(locale);
  return topics
    .filter((topic) =>
      units ? isTranslationReviewed(topic, ledger, units) : isEnglishReviewed(topic, ledger),
    )
    .map(({ name }) => name);
}

/** By language, English first, the topics that are reviewed in it: what the ledgers come to. */
export const reviewedTopics = (): Record<string, TopicName[]> =>
  Object.fromEntries(['en', ...targetLocales].map((locale) => [locale, reviewedIn(locale)]));
