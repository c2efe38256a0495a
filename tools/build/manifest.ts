import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { topics } from '../../content/topics.js';
import { version } from '../../src/generated/version.js';
import { countsUntil } from '../../src/shared/review-age.js';
import { textNow } from '../changes/now.js';
import { hashWords, type TextVersion } from '../changes/text.js';
import { styleHash } from '../prerender/style-hash.js';
import { fileFacts, root } from './files.js';
import { shippedTexts, type ShippedTexts } from './shipped-texts.js';

/**
 * For each statement of this version, the first eight digits of the hash of its words in a language. Eight digits are
 * enough to distinguish the versions of one statement. Advisories name wrong words by 16 digits of the same hash.
 */
const statementsOf = ({ passages }: TextVersion, locale: string) =>
  Object.fromEntries(
    Object.entries(passages).flatMap(([id, { words }]) =>
      words[locale] === undefined ? [] : [[id, hashWords(words[locale]).slice(0, 8)]],
    ),
  );

/** The manifest entry of a language. `file` is the locale file, which a page may preload. English has no such file. */
const localeFacts = (
  { locale, editions, review, reviewedOn }: ShippedTexts,
  files: readonly string[],
  text: TextVersion,
) => ({
  file: files.find((name) => name.startsWith(`locales/${locale}.`)),
  review: topics.every(({ name }) => review(name) === 'reviewed') ? 'reviewed' : 'unreviewed',
  // For each widget, the last day on which the project's review counts. A widget without an entry is not reviewed.
  reviewedUntil: Object.fromEntries(
    topics.flatMap(({ name }) => {
      const day = reviewedOn(name);
      return day ? [[`iort-${name}`, countsUntil(day)]] : [];
    }),
  ),
  revisions: Object.fromEntries(
    topics.map(({ name }) => [`iort-${name}`, editions[name]?.revision]),
  ),
  dates: Object.fromEntries(topics.map(({ name }) => [`iort-${name}`, editions[name]?.date])),
  revisionsWithHeld: Object.fromEntries(
    topics.flatMap(({ name }) => {
      const revision = editions[name]?.withHeld;
      return revision ? [[`iort-${name}`, revision]] : [];
    }),
  ),
  statements: statementsOf(text, locale),
});

/** The hashes of the style elements in dist/ssr/, for a Content Security Policy. */
function prerenderedStyles(): string[] {
  const folder = new URL('dist/ssr/', root);
  const pages = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const styles = pages.flatMap((page) => page.match(/(?<=<style>)[^<]*/g) ?? []);
  return [...new Set(styles.map(styleHash))];
}

/**
 * Writes dist/cdn/manifest.json. It has the version, the scripts and locale files with their sizes and hashes, and the
 * hashes of prerendered styles. For each language, it has the locale file and the review state, for each widget the
 * revisions, the date and the last day on which the review counts, and for each statement the hash of its words.
 */
export function writeManifest(): void {
  const folder = new URL('dist/cdn/', root);
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.(js|json)$/.test(name) && name !== 'manifest.json')
    .sort();
  const text = textNow();
  const manifest = {
    version,
    prerenderedStyles: prerenderedStyles(),
    files: Object.fromEntries(files.map((name) => [name, fileFacts(`dist/cdn/${name}`)])),
    embed: { 'parent.js': fileFacts('dist/embed/parent.js') },
    locales: Object.fromEntries(
      shippedTexts().map((texts) => [texts.locale, localeFacts(texts, files, text)]),
    ),
  };
  writeFileSync(new URL('manifest.json', folder), `${JSON.stringify(manifest, null, 2)}\n`);
}
