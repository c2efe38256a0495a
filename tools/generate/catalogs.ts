/**
 * Writes the data of each language for the deliveries (`src/npm/`, `src/script-tag/`, `src/standalone/`) into
 * src/generated/:
 * - catalogs/ contains the translations, and catalogs.ts loads them when they are needed.
 * - locale-file-hashes.ts contains the names and hashes of the files that the script tag loads.
 * - held/ contains the held passages, and held.ts loads them.
 * - held-names.ts contains the names of the entries in `content/held/`: those still held, and those now shown.
 * - failed-lines.ts contains the line that readers see if their language can't be loaded.
 * - reviewed.ts lists the reviewed topics of each language, with the dates of their reviews.
 * - standalone/ contains the entry module of each standalone script.
 * - pseudo-catalogs.ts loads the pseudo-locales, for tests and Storybook.
 */
import { rmSync } from 'node:fs';
import { signedOff } from '../../content/generated/gates.js';
import { ui } from '../../content/interface.js';
import { readRecord } from '../content/record.js';
import { topics } from '../../content/topics.js';
import { shippedTexts } from '../build/shipped-texts.js';
import { leftHeldIn } from '../content/held.js';
import { editions } from '../../src/generated/editions.js';
import { currentFile, isThere } from '../locales/files.js';
import { heldTexts } from '../locales/held.js';
import { heldFiles, localeFiles, type LocaleFile } from '../locales/make-locale-files.js';
import {
  buildCatalog,
  shippedLocales,
  showsEnglishForMissing,
  type ShippedLocale,
  type Units,
} from '../locales/catalog.js';
import { extractMessages } from '../locales/messages.js';
import { pseudo, pseudoLocales } from '../locales/pseudo.js';
import { reportRefused } from '../locales/refused.js';
import { reviewedTopics } from '../locales/reviewed.js';
import { writeModule } from './write-module.js';

const generated = new URL('../../src/generated/', import.meta.url);
const folder = new URL('catalogs/', generated);
const heldFolder = new URL('held/', generated);

const record = readRecord();

function writeTexts({ locale, units }: ShippedLocale): void {
  const catalog = buildCatalog(units, locale, record);
  writeModule(
    new URL(`${locale}.ts`, folder),
    import.meta.url,
    `import type { Catalog } from '../../localization/catalog.js';

export const catalog: Catalog = ${JSON.stringify(catalog, null, 2)};
`,
  );
}

const entry = ({ locale }: ShippedLocale): string => `  '${locale}': {
    load: () => import('./catalogs/${locale}.js').then(({ catalog }) => catalog),
  },
`;

function writeList(file: string, name: string, locales: readonly ShippedLocale[]): void {
  locales.forEach(writeTexts);
  writeModule(
    new URL(file, generated),
    import.meta.url,
    `import type { CatalogSource } from '../localization/catalog.js';

export const ${name}: Readonly<Record<string, CatalogSource>> = {
${locales.map(entry).join('')}};
`,
  );
}

const listOf = (name: string, files: readonly LocaleFile[]): string => {
  const entries = files.map(({ locale, name: file, sha256 }) => [locale, { name: file, sha256 }]);
  return `export const ${name}: Readonly<
  Record<string, { name: string; sha256: string }>
> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};
`;
};

function writeLocaleFileHashes(): void {
  writeModule(
    new URL('locale-file-hashes.ts', generated),
    import.meta.url,
    `${listOf('files', localeFiles())}\n${listOf('heldFiles', heldFiles())}`,
  );
}

/** Writes held/, held.ts and held-names.ts. */
function writeHeld(): void {
  rmSync(heldFolder, { recursive: true, force: true });
  const locales = shippedTexts().map(({ locale, read }) => {
    writeModule(
      new URL(`${locale}.ts`, heldFolder),
      import.meta.url,
      `import type { HeldText } from '../../localization/held.js';

export const held: readonly HeldText[] = ${JSON.stringify(heldTexts(read), null, 2)};
`,
    );
    return locale;
  });
  const loads = locales.map(
    (locale) =>
      `  '${locale}': { load: () => import('./held/${locale}.js').then(({ held: texts }) => texts) },\n`,
  );
  writeModule(
    new URL('held.ts', generated),
    import.meta.url,
    `import type { HeldSource } from '../localization/held.js';

export const held: Readonly<Record<string, HeldSource>> = {
${loads.join('')}};
`,
  );
  writeModule(
    new URL('held-names.ts', generated),
    import.meta.url,
    `/** The names of the held entries, by topic. */
export const heldNames: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(
      Object.fromEntries(topics.map(({ name }) => [name, leftHeldIn(name).map((one) => one.name)])),
    )};

/** The names of the entries that were held and are now shown to all readers. */
export const openedNames: readonly string[] = ${JSON.stringify(signedOff)};
`,
  );
}

function writeReviewed(): void {
  writeModule(
    new URL('reviewed.ts', generated),
    import.meta.url,
    `import type { Reviewed } from '../localization/delivery.js';

export const reviewed: Reviewed = ${JSON.stringify(reviewedTopics(), null, 2)};
`,
  );
}

/** Writes the entry module of a standalone script. Every script contains English, so the English script needs no catalog. */
function writeStandalone(locale: string): void {
  const isEnglish = locale === 'en';
  const texts = isEnglish
    ? `import { held as en } from '../held/en.js';\n`
    : `import { catalog } from '../catalogs/${locale}.js';
import { held as en } from '../held/en.js';
import { held } from '../held/${locale}.js';
`;
  const held = isEnglish ? '{ en }' : `{ en, '${locale}': held }, catalog`;
  writeModule(
    new URL(`standalone/${locale}.ts`, generated),
    import.meta.url,
    `import '../../trusted-types/before-lit.js';
import { start } from '../../start.js';
import '../../trusted-types/after-lit.js';
import { standalone } from '../../standalone/standalone.js';
${texts}
start(standalone('${locale}', ${held}));
`,
  );
}

/** Writes, in each language, the line that says that this language can't be loaded. Every script contains all these lines. */
function writeFailedLines(all: readonly ShippedLocale[]): void {
  const lines = all.map(({ locale, units }) => [locale, units.get(ui.languageFailed.id)?.target]);
  writeModule(
    new URL('failed-lines.ts', generated),
    import.meta.url,
    `/** The line that says that a language can't be loaded, by language. */
export const failedLines: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(lines), null, 2)};
`,
  );
}

/** If translations of a language are missing, prints how many messages are shown in English and which file to complete. */
async function reportMissing({ locale, units }: ShippedLocale): Promise<void> {
  const messages = await extractMessages();
  const [first, ...more] = messages.filter(({ id }) => !units.has(id));
  const file = currentFile(locale);
  if (!first) return;
  console.log(
    isThere(file)
      ? `${locale}: ${more.length + 1} of ${messages.length} messages are not translated and appear in English; the first is ${first.id} in ${file}`
      : `${locale}: all messages appear in English, because there is no ${file} yet; "npm run locales" makes it`,
  );
}

/** Makes a pseudo-locale from the English texts in the units of a translation. */
const asPseudo = (locale: (typeof pseudoLocales)[number], units: Units): ShippedLocale => ({
  locale,
  units: new Map(
    [...units].map(([id, unit]) => [id, { ...unit, target: pseudo(locale, unit.source) }]),
  ),
});

/** Writes the revisions of all present texts, with and without held passages. */
function writeRevisions(shipped: readonly ShippedLocale[]): void {
  const translated = shipped.flatMap(({ locale, units }) =>
    Object.values(buildCatalog(units, locale, record).editions),
  );
  const revisions = [...Object.values(editions), ...translated].flatMap(({ revision, withHeld }) =>
    withHeld ? [revision, withHeld] : [revision],
  );
  writeModule(
    new URL('present-revisions.ts', generated),
    import.meta.url,
    `/** The revisions of the present texts of all widgets in all languages, with and without held passages. */
export const presentRevisions: readonly string[] = ${JSON.stringify(revisions, null, 2)};
`,
  );
}

await reportRefused(async () => {
  const shipped = shippedLocales();
  if (showsEnglishForMissing) for (const each of shipped) await reportMissing(each);
  const [first] = shipped;
  // Delete the old modules only after all files have been read. If reading fails, `npm run dev` can still use the old modules.
  rmSync(folder, { recursive: true, force: true });
  writeList('catalogs.ts', 'catalogs', shipped);
  writeList(
    'pseudo-catalogs.ts',
    'pseudoCatalogs',
    first ? pseudoLocales.map((locale) => asPseudo(locale, first.units)) : [],
  );
  writeLocaleFileHashes();
  writeFailedLines(shipped);
  writeHeld();
  writeReviewed();
  writeRevisions(shipped);
  rmSync(new URL('standalone/', generated), { recursive: true, force: true });
  writeStandalone('en');
  for (const { locale } of shipped) writeStandalone(locale);
});
