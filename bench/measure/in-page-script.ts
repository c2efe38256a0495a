import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** `in-page.ts` as a script that puts its functions under the name `bench`. */
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

/** A call of a function of `in-page.ts`, as source. */
export const callOf = (name: string, ...values: readonly unknown[]): string =>
  `bench.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
