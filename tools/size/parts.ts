/**
 * `npm run size:parts`: what the larger parts of the script tag weigh, each by a build of the script
 * without it, and the budgets that they have to keep. A part is left out by a module that does
 * nothing in its place.
 */
import { rollup, type OutputOptions, type Plugin, type RollupOptions } from 'rollup';
// @ts-expect-error a configuration has no types
import config from '../../rollup.config.mjs';
import { brotliSize } from '../build/files.js';
import { wordsSize } from './words.js';

/** The modules of a part, and what stands in their place. */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'taking over what is prerendered': {
    'prerendered/take-over.ts':
      'export const asksForDefaults = () => false; export const takeOver = () => {};',
  },
  'elements in <div data-iort>': {
    'placeholders/fill.ts': 'export const fillPlaceholders = () => {};',
  },
  'print alone and styles for paper': {
    'shared/print-text.ts': "export const printControls = () => '';",
    'styles/print.ts': "export const print = '';",
  },
  'the picture': {
    'shared/picture.ts': 'export const drawings = [];',
  },
  'other languages': {
    'localization/place-language.ts':
      "export class PlaceLanguage { shown = { locale: 'en' }; read() {} }",
    'localization/catalog-files.ts': 'export const catalogs = {};',
    'localization/catalogs.ts': 'export const catalogOf = () => {}; export const tell = () => {};',
    'shared/language-notice.ts': "export const languageNotice = () => '';",
  },
};

const without = (names: readonly string[]): Plugin => ({
  name: 'without',
  load: {
    order: 'pre',
    handler: (id) =>
      names
        .flatMap((name) => Object.entries(parts[name] ?? {}))
        .find(([module]) => id.endsWith(`/${module}`))?.[1] ?? null,
  },
});

const [script] = config as [RollupOptions & { output: OutputOptions }];

/** Brotli bytes of the script without some of its parts. */
async function sizeWithout(names: readonly string[]): Promise<number> {
  const bundle = await rollup({ ...script, plugins: [without(names), script.plugins] });
  const { output } = await bundle.generate(script.output);
  await bundle.close();
  return brotliSize(output[0].code);
}

const names = Object.keys(parts);
const placing = names.slice(0, 2);
const words = wordsSize();
const whole = await sizeWithout([]);
for (const name of names) console.log(`${name}: ${whole - (await sizeWithout([name]))} bytes`);

/** Sums that have a limit, in brotli bytes. */
const limits: readonly (readonly [what: string, bytes: number, limit: number])[] = [
  ['beyond its words', whole - words, 17_000],
  ['of it, what places it anywhere', whole - (await sizeWithout(placing)), 2000],
  ['beyond its words without that', (await sizeWithout(placing)) - words, 15_000],
  ['beyond its words without any of these', (await sizeWithout(names)) - words, 12_000],
];
for (const [what, bytes, limit] of limits) {
  const over = bytes > limit;
  console.log(`${what}: ${bytes} (at most ${limit})${over ? ' TOO MUCH' : ''}`);
  if (over) process.exitCode = 1;
}
