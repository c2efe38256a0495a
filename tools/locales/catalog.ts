import { held } from '../../content/held.js';
import { isStatement, type Passage } from '../../content/statement.js';
import type { Topic, TopicName } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import type { Catalog, Template } from '../../src/localization/catalog.js';
import { passagesWithTerms, revisionOf } from '../content/edition.js';
import { isSignedOff, readLedger } from '../content/ledger.js';
import { dateOf, type EditionRecord } from '../content/record.js';
import { currentFile, readUnits } from './files.js';
import { targetLocales } from './shipped.js';
import type { Unit } from './xliff.js';

const PLACEHOLDER = /\{(\w+)\}/;
const names = (text: string) => text.split(PLACEHOLDER).filter((_part, index) => index % 2 === 1);

/** A translated text as the runtime of @lit/localize reads it. */
export function messageOf({ source, target }: Unit): string | Template {
  if (!PLACEHOLDER.test(source)) return target;
  const order = names(source);
  return {
    strTag: true,
    strings: target.split(PLACEHOLDER).filter((_part, index) => index % 2 === 0),
    values: names(target).map((name) => order.indexOf(name)),
  };
}

/** Ids of what may not be shown, and so is not shipped, until it is signed off. */
function heldIds(): Set<string> {
  const shown = new Set(topics.flatMap(passagesWithTerms).map(({ id }) => id));
  const ids = held.flatMap(({ passages }) => passages.map(({ id }) => id));
  return new Set(ids.filter((id) => !shown.has(id)));
}

/** A locale's units by message id. */
export type Units = ReadonlyMap<string, Unit>;

/**
 * Reads the translations of a locale.
 * @throws with file and unit where one is missing
 */
export function unitsOf(locale: string): Units {
  const file = currentFile(locale);
  const units = readUnits(file);
  for (const { id, target } of units)
    if (!target) throw new Error(`${file}: ${id}: not translated`);
  return new Map(units.map((unit) => [unit.id, unit]));
}

/**
 * How a passage reads in a locale.
 * @throws with the passage's id where it is not translated
 */
export const readIn =
  (units: Units, locale: string) =>
  ({ id }: Passage) => {
    const unit = units.get(id);
    if (!unit) throw new Error(`${currentFile(locale)}: ${id}: not translated`);
    return unit.target;
  };

/** Whether a qualified translator has signed off all that a topic says in a locale. */
export function isChecked(topic: Topic, units: Units, locale: string): boolean {
  const ledger = readLedger(locale);
  return passagesWithTerms(topic).every((passage) => {
    const unit = units.get(passage.id);
    return unit && isSignedOff(ledger, 'translator', unit.id, passage.text, unit.target);
  });
}

/** Whether a clinician has signed off every statement of a topic in English. */
export function isReviewed(topic: Topic): boolean {
  const ledger = readLedger('en');
  return passagesWithTerms(topic)
    .filter(isStatement)
    .every(({ id, text }) => isSignedOff(ledger, 'clinician', id, text));
}

/** The catalog of a locale, all messages that may be shown, by id. */
export function catalogOf(units: Units, locale: string, record: EditionRecord): Catalog {
  const held = heldIds();
  return {
    messages: Object.fromEntries(
      [...units].filter(([id]) => !held.has(id)).map(([id, unit]) => [id, messageOf(unit)]),
    ),
    editions: Object.fromEntries(
      topics.map((topic) => [
        topic.name,
        {
          date: dateOf(record, locale, topic.name),
          revision: revisionOf(topic, readIn(units, locale)),
          reviewed: isReviewed(topic) && isChecked(topic, units, locale),
        },
      ]),
    ),
  };
}

/** A language as it is shipped. */
export interface ShippedLocale {
  readonly locale: string;
  readonly units: Units;
  /** Topics whose translation is signed off. */
  readonly checked: readonly TopicName[];
}

/** The languages of locales/locales.json, with their translations. */
export const shippedLocales = (): ShippedLocale[] =>
  targetLocales.map((locale) => {
    const units = unitsOf(locale);
    const checked = topics.filter((topic) => isChecked(topic, units, locale));
    return { locale, units, checked: checked.map(({ name }) => name) };
  });
