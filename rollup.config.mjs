import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import { hoistTexts } from './tools/rollup/hoist-texts.ts';
import { innerNames } from './tools/rollup/inner-names.ts';
import { localeFiles } from './tools/rollup/locale-files.ts';
import { minifyTemplates } from './tools/rollup/minify-templates.ts';
import { readerContent } from './tools/rollup/reader-content.ts';
import { sourceLocale } from './src/localization/locale.ts';
import { targetLocales } from './tools/locales/shipped.ts';
import { shortErrors } from './tools/rollup/short-errors.ts';
import { standalone } from './tools/rollup/standalone.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! iort-widgets ${version} | code MIT | text CC BY 4.0 | with Lit, BSD-3-Clause */`;

// The package's index starts a runtime of its own, which reentrant localization doesn't use.
const treeshake = { moduleSideEffects: (id) => !id.includes('@lit/localize') };

// All messages have ids of their own: the generator of @lit/localize would be dead weight.
const withoutIdGeneration = {
  name: 'without-id-generation',
  load: (id) =>
    id.endsWith('/@lit/localize/internal/id-generation.js')
      ? 'export const generateMsgId = () => {};'
      : null,
};

const typescript = [
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  readerContent(),
  minifyTemplates(),
];

/**
 * A script of its own with everything in it.
 * @param languages the plugin that puts the languages in, given the message ids in the order of
 *   their places once these are known
 */
function script(output, languages) {
  let order = [];
  return {
    input: { iort: 'src/embed.ts' },
    treeshake,
    output: { banner, ...output },
    plugins: [
      withoutIdGeneration,
      shortErrors(),
      nodeResolve(),
      ...typescript,
      hoistTexts((ids) => (order = ids)),
      languages(() => order),
      terser({
        module: true,
        ecma: 2022,
        compress: { passes: 3, inline: 1, unsafe_arrows: true },
        mangle: { properties: { regex: new RegExp(`^(${innerNames.join('|')})$`) } },
        format: { comments: /^!/ },
      }),
    ],
  };
}

/** The script tag: a module with English in it, the other languages beside it. */
const cdn = script({ dir: 'dist/cdn', format: 'es' }, localeFiles);

/** Classic scripts with a language and English in them, which fetch nothing. */
const standalones = [sourceLocale, ...targetLocales].map((locale) =>
  script(
    { dir: 'dist/cdn/standalone', entryFileNames: `iort.${locale}.js`, format: 'iife' },
    (order) => standalone(locale, order),
  ),
);

/** The scripts of a frame and of the page around it. */
const frames = ['frame', 'parent'].map((name) => ({
  input: { [name]: `site/embed/${name}.ts` },
  output: { dir: 'dist/embed', format: 'iife' },
  plugins: [
    nodeResolve(),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    terser({ ecma: 2022, compress: { passes: 2 } }),
  ],
}));

const elements = ['overview', 'side-effects', 'candidacy-factors', 'faq'];

/** A module a language, loaded when it is first needed, and what several entries share. */
const chunkFileNames = ({ facadeModuleId }) =>
  `${facadeModuleId?.includes('/generated/catalogs/') ? 'locales' : 'shared'}/[name].js`;

/** The npm package: Lit is the host's, @lit/localize is private so that it can't collide. */
const lib = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    ...Object.fromEntries(
      elements.flatMap((name) => [
        [`elements/iort-${name}`, `src/elements/${name}/${name}.ts`],
        [`define/iort-${name}`, `src/elements/${name}/define.ts`],
      ]),
    ),
  },
  treeshake,
  external: /^(lit|@lit-labs\/ssr-client)(\/|$)/,
  output: { dir: 'lib', format: 'es', chunkFileNames },
  // What package.json says of side effects is about lib/, not about the sources.
  plugins: [nodeResolve({ ignoreSideEffectsForRoot: true }), ...typescript],
};

export default [cdn, ...standalones, ...frames, lib];
