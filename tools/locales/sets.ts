import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { targetLocales } from './shipped.js';

/** Texts that are translated together, with a file a language. */
export interface TextSet {
  /** Where its messages and languages are listed, from the project's root. */
  readonly config: string;
  /** What stands before a locale in the names of files and in locales/exceptions.json. */
  readonly prefix: string;
  readonly locales: readonly string[];
}

const BUILDER = 'site/builder/lit-localize.json';

/** What patients read. */
export const widgetTexts: TextSet = {
  config: 'lit-localize.json',
  prefix: '',
  locales: targetLocales,
};

/** What editors read in the embed builder. */
export const builderTexts: TextSet = {
  config: BUILDER,
  prefix: 'builder/',
  locales: (JSON.parse(readFileSync(new URL(BUILDER, root), 'utf8')) as { targetLocales: string[] })
    .targetLocales,
};

/** All that is translated. */
export const textSets: readonly TextSet[] = [widgetTexts, builderTexts];
