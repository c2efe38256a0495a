import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Bundles `in-page.ts` into a script. The script puts the exported functions into the global variable `bench`. */
export async function inPageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'es2022',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** The source of a call of an exported function of `in-page.ts`. */
export const callOf = (name: string, ...values: readonly unknown[]): string =>
  `bench.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
