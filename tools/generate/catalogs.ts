/**
 * Writes what loads a language when it is needed, and a module with the texts of each:
 * src/generated/catalogs.ts with the shipped languages, and dev-catalogs.ts, for tests and
 * Storybook, with the pseudo-locales too. Last step of `npm run generate`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { topics } from '../../content/topics.js';
import { readRecord } from '../content/record.js';
import { catalogOf, shippedLocales, type ShippedLocale, type Units } from '../locales/catalog.js';
import { pseudo, pseudoLocales } from '../locales/pseudo.js';

const generated = new URL('../../src/generated/', import.meta.url);
const folder = new URL('catalogs/', generated);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const record = readRecord();

function writeTexts({ locale, units }: ShippedLocale): void {
  const catalog = catalogOf(units, locale, record);
  writeFileSync(
    new URL(`${locale}.ts`, folder),
    `import type { Catalog } from '../../localization/catalog.js';

export const catalog: Catalog = ${JSON.stringify(catalog, null, 2)};
`,
  );
}

const entry = ({ locale, checked }: ShippedLocale): string => `  '${locale}': {
    checked: ${JSON.stringify(checked)},
    load: () => import('./catalogs/${locale}.js').then(({ catalog }) => catalog),
  },
`;

function writeList(name: string, locales: readonly ShippedLocale[]): void {
  locales.forEach(writeTexts);
  writeFileSync(
    new URL(name, generated),
    `import type { CatalogSource } from '../localization/catalog.js';

export const catalogs: Readonly<Record<string, CatalogSource>> = {
${locales.map(entry).join('')}};
`,
  );
}

const shipped = shippedLocales();

/** The English of any translation, altered as a pseudo-locale alters it; nothing to sign off. */
const asPseudo = (locale: (typeof pseudoLocales)[number], units: Units): ShippedLocale => ({
  locale,
  units: new Map(
    [...units].map(([id, unit]) => [id, { ...unit, target: pseudo(locale, unit.source) }]),
  ),
  checked: topics.map(({ name }) => name),
});
const [first] = shipped;

writeList('catalogs.ts', shipped);
writeList('dev-catalogs.ts', [
  ...shipped,
  ...(first ? pseudoLocales.map((locale) => asPseudo(locale, first.units)) : []),
]);
