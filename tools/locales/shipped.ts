import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';

/** The languages that the text is translated into, by BCP 47 tag: `targetLocales` of lit-localize.json. */
export const targetLocales: readonly string[] = (
  JSON.parse(readFileSync(new URL('lit-localize.json', root), 'utf8')) as {
    targetLocales: string[];
  }
).targetLocales;
