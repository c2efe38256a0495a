import type { Passage } from '../../content/statement.js';
import { topics } from '../../content/topics.js';
import type { Catalog, Template } from '../../src/localization/catalog.js';
import { passagesWithTerms, revisionOf, revisionWithHeld } from '../content/edition.js';
import { heldPassages } from '../content/held.js';
import { datesOf, type EditionRecord } from '../content/record.js';
import { currentFile, readUnits } from './files.js';
import { Refused } from './refused.js';
import { targetLocales } from './shipped.js';
import type { Unit } from './xliff.js';

const PLACEHOLDER = /\{(\w+)\}/;
const names = (text: string) => text.split(PLACEHOLDER).filter((_part, index) => index % 2 === 1);

/** A translated text in the format of the @lit/localize runtime. */
export function compiledMessage({ source, target }: Unit): string | Template {
  if (!PLACEHOLDER.test(source)) return target;
  const order = names(source);
  return {
    strTag: true,
    strings: target.split(PLACEHOLDER).filter((_part, index) => index % 2 === 0),
    values: names(target).map((name) => order.indexOf(name)),
  };
}

/** Ids of held messages that no topic shows. Catalogs don't contain these messages. */
function unshownIds(): Set<string> {
  const shown = new Set(topics.flatMap(passagesWithTerms).map(({ id }) => id));
  const ids = heldPassages.map(({ id }) => id);
  return new Set(ids.filter((id) => !shown.has(id)));
}

/** The translated units of a locale by message id. */
export type Units = ReadonlyMap<string, Unit>;

/**
 * Whether English is shown in place of missing translations. `npm run dev` sets `MISSING_TRANSLATIONS=english`, so that
 * translators can look at an incomplete translation. Without this variable, a missing translation is an error.
 */
export const showsEnglishForMissing = process.env.MISSING_TRANSLATIONS === 'english';

const missing = (locale: string, id: string) =>
  new Refused(
    `${currentFile(locale)}: ${id}: not translated; "npm run locales" lists all that is missing. To build without this language, remove "${locale}" from locales/locales.json`,
  );

/**
 * Reads the translations of a locale.
 * @throws {Refused} with file and unit if a unit has no translation, unless {@link showsEnglishForMissing} is set
 */
export function unitsOf(locale: string): Units {
  const units = readUnits(currentFile(locale));
  const translated = units.filter(({ target }) => target);
  const untranslated = units.find(({ target }) => !target);
  if (untranslated && !showsEnglishForMissing) throw missing(locale, untranslated.id);
  return new Map(translated.map((unit) => [unit.id, unit]));
}

/**
 * Makes a function that returns the text of a passage in a locale. The function throws {@link Refused} with the
 * passage's id if the passage is not translated, unless {@link showsEnglishForMissing} is set.
 */
export const readIn =
  (units: Units, locale: string) =>
  ({ id, text }: Passage) => {
    const unit = units.get(id);
    if (!unit && !showsEnglishForMissing) throw missing(locale, id);
    return unit?.target ?? text;
  };

/** Builds the catalog of a locale: all messages that may be shown, by id, and the editions of the topics. */
export function buildCatalog(units: Units, locale: string, record: EditionRecord): Catalog {
  const unshown = unshownIds();
  return {
    messages: Object.fromEntries(
      [...units]
        .filter(([id]) => !unshown.has(id))
        .map(([id, unit]) => [id, compiledMessage(unit)]),
    ),
    editions: Object.fromEntries(
      topics.map((topic) => [
        topic.name,
        {
          ...datesOf(record, locale, topic.name),
          revision: revisionOf(topic, readIn(units, locale)),
          ...revisionWithHeld(topic, readIn(units, locale)),
        },
      ]),
    ),
  };
}

/** A shipped language with its translations. */
export interface ShippedLocale {
  readonly locale: string;
  readonly units: Units;
}

/** The languages of the widgets in locales/locales.json, with their translations. */
export const shippedLocales = (): ShippedLocale[] =>
  targetLocales.map((locale) => ({ locale, units: unitsOf(locale) }));
