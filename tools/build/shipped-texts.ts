import type { LocaleEdition } from '../../content/edition.js';
import { editions } from '../../src/generated/editions.js';
import type { ReadPassage } from '../content/edition.js';
import { readRecord } from '../content/record.js';
import { catalogOf, readIn, unitsOf } from '../locales/catalog.js';
import { targetLocales } from '../locales/shipped.js';

/** The texts of a language, for outputs that are not the widgets. */
export interface ShippedTexts {
  readonly locale: string;
  /** How a passage reads. */
  readonly read: ReadPassage;
  /** Date, revision and review state by topic. */
  readonly editions: Readonly<Record<string, LocaleEdition>>;
}

/** The texts of every language that is shipped, English first. */
export const shippedTexts = (): ShippedTexts[] => [
  { locale: 'en', read: ({ text }) => text, editions },
  ...targetLocales.map((locale) => {
    const units = unitsOf(locale);
    const { editions } = catalogOf(units, locale, readRecord());
    return { locale, read: readIn(units, locale), editions };
  }),
];
