/** Prints the text of a project in another folder as JSON. from-git.ts starts this script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decode } from '../locales/decode.js';
import { parseXliff } from '../locales/xliff.js';
import {
  newestDate,
  passagesOf,
  translationsOf,
  type ContentModules,
  type TextVersion,
} from './text.js';

const [folder = ''] = process.argv.slice(2);
const load = (name: string) =>
  import(pathToFileURL(join(folder, 'content', name)).href) as Promise<Partial<ContentModules>>;
const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as never;

const { topics } = await load('topics.ts');
if (!Array.isArray(topics)) throw new Error('content/topics.ts has no list of topics');
const { held = [] } = await load('held.ts').catch(() => ({}) as Partial<ContentModules>);
const { glossary = {} } = await load('glossary.ts').catch(() => ({}) as Partial<ContentModules>);
const editions: TextVersion['editions'] = json('content/editions.json');
const translations = new Map(
  Object.keys(editions)
    .filter((locale) => locale !== 'en')
    .map((locale) => {
      const path = `locales/${locale}.xlf`;
      const { units } = parseXliff(decode(readFileSync(join(folder, path)), path), path);
      return [locale, translationsOf(units)];
    }),
);
const text: TextVersion = {
  version: (json('package.json') as { version: string }).version,
  date: newestDate(editions),
  editions,
  passages: passagesOf({ topics, held, glossary }, translations),
};
console.log(JSON.stringify(text));
