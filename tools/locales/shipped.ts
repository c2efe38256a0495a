import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { readLists, type LocaleLists } from './locale-lists.js';
import { Refused } from './refused.js';

/** Reads the lists. No command can go on without them, so a mistake in their file ends every command with its line. */
function lists(): LocaleLists {
  try {
    return readLists(readFileSync(new URL('locales/locales.json', root), 'utf8'));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const { widgets, builder } = lists();

/** The BCP 47 tags of the languages that the widgets are translated into: `widgets` in locales.json. */
export const targetLocales: readonly string[] = widgets;

/** The BCP 47 tags of the languages that the embed builder is translated into: `builder` in locales.json. */
export const builderLocales: readonly string[] = builder;
