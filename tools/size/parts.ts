/**
 * `npm run size:parts` prints the sizes of the larger parts of the script. A part is measured by building the
 * script without it: its modules are empty, and what other modules import from them is undefined. Such a script
 * can't run.
 */
import { fileURLToPath } from 'node:url';
import { rollup, type OutputOptions, type Plugin, type RollupOptions } from 'rollup';
// @ts-expect-error a configuration has no types
import config from '../../rollup.config.mjs';
import { brotliSize, root } from '../build/files.js';
import { wordsSize } from './words.js';

/** The modules of each part, in `src/`. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'keeping what is prerendered': [
    'prerendered/intact.ts',
    'prerendered/numbers.ts',
    'prerendered/translated.ts',
    'shared/use.ts',
  ],
  'widgets in <div data-iort>': ['placeholders/fill.ts'],
  'the hospital’s words outside a slot': ['slots/stray.ts', 'slots/unnamed.ts'],
  'a name for the Trusted Types policy': [
    'trusted-types/before-lit.ts',
    'trusted-types/after-lit.ts',
  ],
  'telephone numbers in the hospital’s words': ['slots/phone.ts'],
  'print alone and styles for paper': ['shared/print-text.ts', 'shared/styles/print.ts'],
  'print in two languages': [
    'shared/two-languages/choice.ts',
    'shared/two-languages/two-languages.ts',
    'shared/two-languages/text-paper.ts',
    'shared/two-languages/paper.ts',
    'shared/styles/two-languages.ts',
  ],
  'the control that reads aloud': [
    'shared/listen/control.ts',
    'shared/listen/listening.ts',
    'script-tag/load-listen.ts',
  ],
  'structured data': [
    'shared/structured-data/structured-data.ts',
    'shared/structured-data/node.ts',
  ],
  'hints in the console': [
    'shared/near-misses.ts',
    'shared/review-due.ts',
    'script-tag/why.ts',
    'diagnostics/quotes.ts',
  ],
  'copying and sharing': ['shared/copy.ts', 'shared/links.ts', 'shared/share.ts'],
  'where each statement comes from': ['shared/source-trace.ts', 'shared/source-marks.ts'],
  'the pictures': ['shared/picture.ts'],
  'other languages': [
    'localization/place-language.ts',
    'script-tag/fetched-catalogs.ts',
    'localization/catalogs.ts',
    'shared/language-notice.ts',
  ],
};

/** Parts that a reader doesn't need for reading the text. */
const afterTheText = [
  'print alone and styles for paper',
  'print in two languages',
  'the control that reads aloud',
  'structured data',
  'hints in the console',
  'copying and sharing',
  'where each statement comes from',
];

const pathOf = (module: string): string => fileURLToPath(new URL(`src/${module}`, root));

const [script] = config as [RollupOptions & { output: OutputOptions }];

/**
 * The size of the script without these parts, in bytes after Brotli compression.
 * @throws if any module of these parts is not in the script
 */
async function sizeWithout(names: readonly string[]): Promise<number> {
  const modules = names.flatMap((name) => parts[name] ?? []).map(pathOf);
  const emptied = new Set<string>();
  const empty: Plugin = {
    name: 'empty',
    load: {
      order: 'pre',
      handler(id) {
        if (!modules.includes(id)) return null;
        emptied.add(id);
        return '';
      },
    },
  };
  const bundle = await rollup({
    ...script,
    shimMissingExports: true,
    plugins: [empty, script.plugins],
    onwarn: () => {}, // because Rollup would warn about each missing export
  });
  const missing = modules.filter((module) => !emptied.has(module));
  if (missing.length > 0) throw new Error(`not in the script: ${missing.join(', ')}`);
  const { output } = await bundle.generate(script.output);
  await bundle.close();
  return brotliSize(output[0].code);
}

const whole = await sizeWithout([]);
console.log(`the script without its words: ${whole - wordsSize()} bytes`);
for (const name of Object.keys(parts)) {
  console.log(`${name}: ${whole - (await sizeWithout([name]))} bytes`);
}
console.log(
  `all parts that readers don't need for reading the text: ${whole - (await sizeWithout(afterTheText))} bytes`,
);
