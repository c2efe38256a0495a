import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { compile } from 'tailwindcss';
import { full, kinds, short, type Case } from '../../test/zoo/cases.js';
import { wordPressBuilds } from '../wordpress/archive.js';
import type { Middleware } from './serve-raw.js';

/** Folders with style sheets that pages of the zoo may link to. They are served unchanged. */
export const zooSheets = [
  '/node_modules/bootstrap/dist/css/',
  '/node_modules/@uswds/uswds/dist/css/',
  '/node_modules/nhsuk-frontend/dist/nhsuk/',
  '/node_modules/bulma/css/',
  '/node_modules/normalize.css/',
] as const;

/** Whether all pages run in every form and engine (`ZOO=full`), or only the short list of `npm test`. */
const isFull = process.env.ZOO === 'full';

const cases: readonly Case[] = isFull ? full : short;

/** Remembers the result for each name, so that `make` runs once for a name. */
const once = <T>(make: (name: string) => Promise<T>): ((name: string) => Promise<T>) => {
  const made = new Map<string, Promise<T>>();
  return (name) => {
    const result = made.get(name) ?? make(name);
    made.set(name, result);
    return result;
  };
};

/**
 * Serves what pages of the zoo need in addition to static files: `/zoo/settings.json`, `/zoo/cases/<engine>`, the
 * scripts of host pages, Tailwind's styles and the style sheets of WordPress. Scripts are bundled at the first request.
 *
 * @param root the root of the project
 */
export function zoo(root: string): Middleware {
  const script = once(async (path) => {
    const { outputFiles } = await build({
      entryPoints: [`${root}test/zoo/${path}`],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      // Constants that the build of a host page would normally define.
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      alias: { vue: 'vue/dist/vue.esm-bundler.js' },
      logLevel: 'error',
    });
    return outputFiles.map(({ text }) => text).join('');
  });
  const tailwind = once(async () => {
    const sheet = (name: string) =>
      readFileSync(`${root}node_modules/tailwindcss/${name}.css`, 'utf8');
    const source = `${sheet('theme')}\n@layer base { ${sheet('preflight')} }\n@tailwind utilities;`;
    const { build: make } = await compile(source);
    return make('mx-auto flex max-w-3xl p-4 grid gap-4 space-y-4 text-sm leading-none'.split(' '));
  });

  return async (context, next) => {
    const [, what, name = ''] =
      /^\/zoo\/(settings|cases|hosts|frameworks|tailwind|wordpress)\b[/.](.*)$/.exec(
        context.path,
      ) ?? [];
    if (!what) return next();
    if (what === 'settings') {
      context.body = { isFull };
      return;
    }
    if (what === 'cases') {
      const own = cases.filter(({ engine }) => engine === name);
      console.log(
        `${name}: zoo of ${own.length} pages, ${kinds.length} kinds, ${isFull ? 'each page in every form' : 'each page in one form'}`,
      );
      context.body = own;
      return;
    }
    context.respond = false; // so that the test runner doesn't rewrite the response
    const send = (type: string, body: string | Buffer) =>
      context.res.writeHead(200, { 'Content-Type': type }).end(body);
    if (what === 'tailwind') send('text/css', await tailwind(''));
    else if (what === 'wordpress') {
      send('text/css', await readFile(`${wordPressBuilds()}/public/wp-6.5/${name}`));
    } else {
      const file = ['ts', 'js']
        .map((ending) => `${what}/${name.replace(/\.js$/, `.${ending}`)}`)
        .find((path) => existsSync(`${root}test/zoo/${path}`));
      if (file) send('text/javascript', await script(file));
      else context.res.writeHead(404).end();
    }
  };
}
