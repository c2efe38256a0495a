import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { root } from '../build/files.js';
import { currentFile, obsoleteFile } from './files.js';
import { canonicalTag, languageName } from './language-tag.js';
import { allLocales, builderTexts, textSets, widgetTexts } from './sets.js';

/** Folders with files that are made, installed or for tests. */
const IGNORED = ['**/node_modules/**', 'coverage/**', 'dist/**', 'lib/**', 'test/**'];

/** The XLIFF files of the project that belong to no locale. No tool reads them. */
function strayFiles(): string[] {
  const known = new Set(
    allLocales.flatMap((locale) => [currentFile(locale), obsoleteFile(locale)]),
  );
  const files = globSync('**/*.{xlf,xliff}', {
    cwd: fileURLToPath(root),
    ignore: IGNORED,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
  });
  return files.filter((file) => !known.has(file)).sort();
}

/** The language tag in a file's name, also in names such as `es_MX.xliff` and `es (1).xlf`; undefined if there is none. */
function tagIn(file: string): string | undefined {
  const [written = ''] = /^[a-z]{2,3}([-_][a-z\d]{2,8})*(?=[ .])/i.exec(basename(file)) ?? [];
  const tag = canonicalTag(written);
  return tag && languageName(tag) ? tag : undefined;
}

/** Says what to do with a file that nothing reads. */
function remedy(file: string): string {
  const tag = tagIn(file);
  if (!tag) return 'translations belong in locales/, such as locales/es.xlf';
  const unlisted = textSets.find(({ prefix }) =>
    [currentFile(prefix + tag), obsoleteFile(prefix + tag)].includes(file),
  );
  if (unlisted) {
    const [list, other] =
      unlisted === widgetTexts ? ['widgets', builderTexts] : ['builder', widgetTexts];
    const move = other.locales.includes(tag)
      ? `move the file to ${currentFile(other.prefix + tag)} if it has the texts for that place`
      : 'move the file away';
    return `"${tag}" is not in "${list}" in locales/locales.json: add it there, or ${move}`;
  }
  const forWidgets = widgetTexts.locales.includes(tag);
  const forBuilder = builderTexts.locales.includes(tag);
  const [widgets, builder] = [currentFile(tag), currentFile(builderTexts.prefix + tag)];
  if (forWidgets && forBuilder) {
    return `it belongs in ${widgets} (texts for patients) or ${builder} (embed builder)`;
  }
  if (forWidgets || forBuilder) return `it belongs in ${forWidgets ? widgets : builder}`;
  return `it belongs in ${widgets}, and "${tag}" in "widgets" in locales/locales.json`;
}

/** A line for each XLIFF file of the project that nothing reads. The line says where the file belongs, if its name tells. */
export const strayLines = (): string[] =>
  strayFiles().map((file) => `${file}: nothing reads this file; ${remedy(file)}`);
