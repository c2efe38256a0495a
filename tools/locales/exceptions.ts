import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';

/** The excused problems by unit id and name of the problem. Each value is the reason. */
export type Exceptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads the exceptions of a locale from locales/exceptions.json. Translators edit that file. */
export const exceptionsOf = (locale: string): Exceptions =>
  (
    JSON.parse(readFileSync(new URL('locales/exceptions.json', root), 'utf8')) as Record<
      string,
      Exceptions
    >
  )[locale] ?? {};
