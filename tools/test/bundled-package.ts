import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'esbuild';

/**
 * Serves a package of many small modules as one file: loading hundreds of them takes the engines
 * longer than the tests that use them.
 */
export function bundledPackage(name: string): TestRunnerPlugin {
  const address = `/bundled/${name}.js`;
  let bundle: Promise<string> | undefined;
  return {
    name: `bundled-${name}`,
    resolveImport: ({ source }) => (source === name ? address : undefined),
    async serve({ path }) {
      if (path !== address) return undefined;
      bundle ??= bundled(name);
      return { body: await bundle, type: 'js' };
    },
  };
}

async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '${name}'; export { default } from '${name}';`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
