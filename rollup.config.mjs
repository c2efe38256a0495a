import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import { elements } from './contract/elements.ts';
import { bundled } from './tools/rollup/bundled.ts';
import { targetLocales } from './tools/locales/shipped.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! iort-widgets ${version} | code MIT | text CC BY 4.0 | with Lit, BSD-3-Clause */`;

// Lets Rollup leave out the runtime that the index of @lit/localize starts. We use another runtime of @lit/localize.
const treeshake = { moduleSideEffects: (id) => !id.includes('@lit/localize') };

const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const small = terser({
  module: true,
  ecma: 2022,
  compress: { passes: 3 }, // each pass shortens what the one before has joined
  format: { comments: /^!/ },
});

/**
 * Begins a script with a byte order mark. If neither this mark nor the server says UTF-8, a browser reads a classic
 * script in the encoding of the page, which may be an old encoding such as GBK.
 */
const utf8 = { name: 'utf8', renderChunk: (code) => ({ code: `\uFEFF${code}`, map: null }) };

/** A script that contains everything it imports, including Lit. */
const script = (input, output) => ({
  input,
  treeshake,
  output: { ...output, banner },
  plugins: [nodeResolve(), typescript, small],
});

/** The script for the script tag: a module that contains English; other languages are separate files. */
const cdn = script({ iort: 'src/script-tag/script.ts' }, { dir: 'dist/cdn', format: 'es' });

/** The file that reads a widget aloud. `tools/build/listen-file.ts` bundles and names it. */
export const listen = script('src/script-tag/listen.ts', { format: 'es' });

/** Standalone scripts, which are classic scripts. One has only English; each of the others has English and another language. */
const standalones = ['en', ...targetLocales].map((locale) => {
  const output = { file: `dist/cdn/standalone/iort.${locale}.js`, format: 'iife' };
  const bundle = script(`src/generated/standalone/${locale}.ts`, output);
  return { ...bundle, plugins: [...bundle.plugins, utf8] };
});

/** Scripts for frames and for pages with frames. They are classic scripts, which need no CORS headers. */
const embed = ['parent', 'frame'].map((name) => ({
  input: `site/embed/${name}.ts`,
  output: { file: `dist/embed/${name}.js`, format: 'iife' },
  plugins: [typescript, terser({ ecma: 2022, compress: { passes: 3 } }), utf8],
}));

/**
 * The script of the page on which a site checks its copy of the library against the advisories. It is a classic script, so that it
 * runs when the page is opened as a file.
 */
const check = {
  input: 'site/advisories/check.ts',
  output: { file: 'dist/advisories/check.js', format: 'iife' },
  plugins: [typescript, terser({ ecma: 2022 })],
};

/**
 * File names of modules that are shared or loaded when needed. Catalogs are in one folder, and the
 * held passages of all languages in another.
 */
const chunkFileNames = ({ facadeModuleId: id }) => {
  if (id?.includes('/generated/catalogs/')) return 'locales/[name].js';
  return id?.includes('/generated/held/') ? 'held/[name].js' : 'shared/[name].js';
};

/**
 * The npm package. It imports Lit from the app that uses the package. It bundles @lit/localize, so that the
 * package can't collide with another copy of @lit/localize.
 */
const lib = {
  input: {
    index: 'src/npm/index.ts',
    define: 'src/npm/define.ts',
    delivery: 'src/npm/delivery.ts',
    placeholders: 'src/placeholders/fill.ts',
    server: 'src/server/index.ts',
    ...Object.fromEntries(
      elements.flatMap(({ name }) => [
        [`elements/iort-${name}`, `src/generated/npm/elements/${name}.ts`],
        [`define/iort-${name}`, `src/generated/npm/define/${name}.ts`],
      ]),
    ),
  },
  treeshake,
  external: /^lit(\/|$)/,
  output: { dir: 'lib', format: 'es', chunkFileNames },
  // `sideEffects` in package.json is about the files of lib/, not about the sources.
  plugins: [nodeResolve({ ignoreSideEffectsForRoot: true }), typescript],
};

/** The embed builder and the page of its preview, with their own Lit. */
const builder = {
  input: { builder: 'site/builder/main.ts', preview: 'site/builder/preview.ts' },
  output: {
    dir: 'dist/builder',
    format: 'es',
    chunkFileNames: '[name].js',
    banner: banner.replace('text CC BY 4.0', 'with colorjs.io, MIT'),
  },
  plugins: [nodeResolve(), typescript, small],
};

export default [cdn, ...standalones, ...embed, check, lib, builder].map((bundle) => ({
  ...bundle,
  plugins: [...bundle.plugins, bundled()],
}));
