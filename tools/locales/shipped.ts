import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';

const lists = JSON.parse(readFileSync(new URL('locales/locales.json', root), 'utf8')) as {
  widgets: string[];
  builder: string[];
};

/** The languages that the widgets are translated into, by BCP 47 tag: `widgets` of locales.json. */
export const targetLocales: readonly string[] = lists.widgets;

/** The languages that the embed builder is translated into: `builder` of locales.json. */
export const builderLocales: readonly string[] = lists.builder;
