import nodeResolve from '@rollup/plugin-node-resolve';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The module `render.ts`, bundled: Node can't run it as it is written.
 */
export async function renderModule(): Promise<typeof import('./render.js')> {
  const bundle = await rollup({
    input: path('render.ts'),
    external: /^(lit|@lit-labs)(\/|$)/,
    plugins: [nodeResolve(), esbuild({ target: 'es2022', tsconfig: path('../../tsconfig.json') })],
  });
  const dir = path('../../node_modules/.cache/iort-widgets/prerender');
  const { output } = await bundle.write({ dir, format: 'es', entryFileNames: '[name].mjs' });
  return import(`${dir}/${output[0].fileName}`) as Promise<typeof import('./render.js')>;
}
