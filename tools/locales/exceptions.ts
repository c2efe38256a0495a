import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';

/** The excused problems, by unit id, each with the reason. */
export type Exceptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The exceptions of a locale, from locales/exceptions.json, which translators edit. */
export const exceptionsOf = (locale: string): Exceptions =>
  (
    JSON.parse(readFileSync(new URL('locales/exceptions.json', root), 'utf8')) as Record<
      string,
      Exceptions
    >
  )[locale] ?? {};
