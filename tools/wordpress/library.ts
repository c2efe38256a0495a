import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { options } from '../../contract/options.js';
import { topics } from '../../content/topics.js';
import type { ElementName } from '../../src/server/index.js';
import { languageName } from '../../src/localization/locale.js';
import { MAX_AGE_MONTHS } from '../../src/shared/review-age.js';
import { therapy } from '../../src/shared/structured-data/node.js';
import { disclosureNames, partsOf } from '../../src/shared/sections.js';
import { root } from '../build/files.js';
import { shippedTexts } from '../build/shipped-texts.js';
import { reviewedTopics } from '../locales/reviewed.js';
import { alone, fileOf } from '../review/page.js';
import { tagRules, writtenIn } from './tags.js';
import { textParts } from './text.js';

const manifest = () =>
  JSON.parse(readFileSync(new URL('dist/cdn/manifest.json', root), 'utf8')) as {
    version: string;
    locales: Record<
      string,
      { revisions: Record<string, string>; reviewedUntil: Record<string, string> }
    >;
    prerenderedStyles: readonly string[];
  };

/** The file name of the review sheet for a language: the clinician's for English, the translator's for other languages. */
const sheetOf = (locale: string): string =>
  fileOf(locale, locale === 'en' ? 'clinician' : 'translator');

/** A hash of the script. The script's address in a page ends with it. */
const scriptHash = (): string =>
  createHash('sha256')
    .update(readFileSync(new URL('dist/cdn/iort.js', root)))
    .digest('hex')
    .slice(0, 8);

/** What the plugin's PHP code and its editor script need to know about the library. */
function facts() {
  const { version, locales, prerenderedStyles } = manifest();
  const texts = shippedTexts();
  const reviewed = reviewedTopics();
  const inAll = (passage: Parameters<(typeof texts)[0]['read']>[0]) =>
    Object.fromEntries(texts.map(({ locale, read }) => [locale, read(passage)]));
  return {
    version,
    script: scriptHash(),
    policy: prerenderedStyles.map((hash) => `'${hash}'`).join(' '),
    locales: Object.fromEntries(
      Object.entries(locales).map(([locale, { revisions, reviewedUntil }]) => [
        locale,
        {
          name: languageName(locale),
          written: writtenIn(locale),
          reviewed: Object.keys(reviewed[locale] ?? {}),
          reviewedUntil,
          revisions,
          sheet: sheetOf(locale),
        },
      ]),
    ),
    ...tagRules(Object.keys(locales)),
    therapy,
    reviewMonths: MAX_AGE_MONTHS,
    elements: Object.fromEntries(
      topics.map((topic) => [
        topic.name,
        {
          title: inAll(topic.title),
          sections: Object.fromEntries(
            topic.sections
              .flatMap((section) => [section, ...partsOf(section)])
              .map(({ name, heading }) => [name, inAll(heading)]),
          ),
          always: topic.sections.filter(({ required }) => required).map(({ name }) => name),
          needs: Object.fromEntries(
            topic.sections.flatMap(({ name, needs }) => (needs ? [[name, needs]] : [])),
          ),
          folds: disclosureNames(topic),
        },
      ]),
    ),
    options: Object.fromEntries(
      options.map(({ name, kind, values, isSignOff, isUnseen }) => [
        name,
        { kind, values, signOff: isSignOff, unseen: isUnseen },
      ]),
    ),
  };
}

/** Whether a path is in the folder of the standalone scripts. The plugin leaves out these scripts: its pages load `iort.js` and the file of one language. */
const isStandalone = (path: string): boolean => path.includes('/cdn/standalone');

/** Writes the plugin's folder `library/` from the built files: the script, prerendered text, plain texts, review sheets, and library.json. */
export async function writeLibrary(folder: URL): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const part of ['cdn', 'ssr']) {
    cpSync(new URL(`dist/${part}`, root), new URL(part, folder), {
      recursive: true,
      filter: (path) => !isStandalone(path),
    });
  }
  for (const { locale } of shippedTexts()) {
    const sheet = sheetOf(locale);
    const target = new URL(`review/${sheet}`, folder);
    mkdirSync(new URL('.', target), { recursive: true });
    writeFileSync(target, alone(readFileSync(new URL(`dist/review/${sheet}`, root), 'utf8')));
    for (const { name } of topics) {
      const tag: ElementName = `iort-${name}`;
      const file = new URL(`text/${locale}/${tag}.json`, folder);
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(await textParts(tag, locale))}\n`);
    }
  }
  writeFileSync(new URL('library.json', folder), `${JSON.stringify(facts(), null, 2)}\n`);
}
