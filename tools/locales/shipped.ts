import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';

const lists = JSON.parse(readFileSync(new URL('locales/locales.json', root), 'utf8')) as {
  widgets: string[];
  builder: string[];
};

/** The BCP 47 tags of the languages that the widgets are translated into: `widgets` in locales.json. */
export const targetLocales: readonly string[] = lists.widgets;

/** The BCP 47 tags of the languages that the embed builder is translated into: `builder` in locales.json. */
export const builderLocales: readonly string[] = lists.builder;
