import { readFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { parseJson } from './parse-json.js';

/** The excused problems by unit id and name of the problem. Each value is the reason. */
export type Exceptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

const FILE = 'locales/exceptions.json';
const EXAMPLE = '{ "es": { "faq.my-choice.no": { "same as the English": "The reason." } } }';

/**
 * Reads locales/exceptions.json, which translators edit: the exceptions by locale.
 * @throws {Refused} if the file is not JSON
 */
export const readExceptions = (): Readonly<Record<string, Exceptions>> =>
  parseJson(readFileSync(new URL(FILE, root), 'utf8'), FILE, EXAMPLE) as Record<string, Exceptions>;

/** Reads the exceptions of a locale. */
export const exceptionsOf = (locale: string): Exceptions => readExceptions()[locale] ?? {};
