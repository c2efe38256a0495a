import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const bench = fileURLToPath(new URL('../', import.meta.url));

/** Bundles a module or a style sheet with the packages that it imports, and minifies the bundle, as websites usually do. */
export async function bundle(source: string, format: 'esm' | 'css' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: bench, loader: format === 'css' ? 'css' : 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}
