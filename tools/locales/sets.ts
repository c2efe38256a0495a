import { builderLocales, targetLocales } from './shipped.js';

/** Texts that are translated together, with one file for each language. */
export interface TextSet {
  /** The folder of the modules that declare the texts, relative to the project's root. */
  readonly folder: string;
  /** A prefix for the locale in file paths and in locales/exceptions.json. */
  readonly prefix: string;
  readonly locales: readonly string[];
}

/** The texts for patients. */
export const widgetTexts: TextSet = { folder: 'content', prefix: '', locales: targetLocales };

/** The texts of the embed builder. */
export const builderTexts: TextSet = {
  folder: 'site/builder/texts',
  prefix: 'builder/',
  locales: builderLocales,
};

/** All texts that are translated. */
export const textSets: readonly TextSet[] = [widgetTexts, builderTexts];

/** The locales of all sets, with their prefixes, such as `es` and `builder/es`. */
export const allLocales: readonly string[] = textSets.flatMap(({ prefix, locales }) =>
  locales.map((locale) => prefix + locale),
);
