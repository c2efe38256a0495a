import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { TestRunnerPlugin } from '@web/test-runner';
import { join, relative } from 'node:path';
import { rollup, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { globSync } from 'tinyglobby';

/** Puts the common support code at the beginning of each test file. */
function withSupport(support: string): Plugin {
  return {
    name: 'iort-with-support',
    transform(code, id) {
      if (!this.getModuleInfo(id)?.isEntry) return undefined;
      return { code: `${code}\nimport ${JSON.stringify(support)};`, map: null };
    },
  };
}

/** Every file for the engines, by its address. */
async function bundle(root: string, files: readonly string[]): Promise<Map<string, string>> {
  const made = await rollup({
    input: files.map((file) => join(root, file)),
    external: ['/__web-dev-server__web-socket.js'], // the runner's own
    treeshake: false, // so that the code under test is complete
    plugins: [
      nodeResolve({ exportConditions: ['production', 'default'] }),
      esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
      withSupport(join(root, 'test/support/failures.ts')),
    ],
    onLog(level, log, handle) {
      // Packages that are scripts rather than modules look for a `this` that isn't there.
      if (log.code !== 'THIS_IS_UNDEFINED' && log.code !== 'EVAL') handle(level, log);
    },
  });
  const { output } = await made.generate({
    format: 'es',
    sourcemap: true,
    entryFileNames: ({ facadeModuleId }) => relative(root, facadeModuleId ?? ''),
    chunkFileNames: 'bundled/[name]-[hash].js',
  });
  await made.close();
  return new Map(
    output.map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
}

/**
 * Compiles and bundles the tests once, before the engines start. Served one by one, the hundreds of
 * modules behind each test file take longer than the tests in it.
 *
 * @param root of the project
 * @param patterns which files are tests, relative to it
 */
export function bundledTests(root: string, patterns: readonly string[]): TestRunnerPlugin {
  let files = new Map<string, string>();
  return {
    name: 'iort-bundled-tests',
    async serverStart() {
      files = await bundle(root, globSync(patterns, { cwd: root }));
    },
    serve({ path }) {
      const body = files.get(path);
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
