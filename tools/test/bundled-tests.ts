import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { TestRunnerPlugin } from '@web/test-runner';
import { join, relative } from 'node:path';
import { rollup, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { globSync } from 'tinyglobby';

/** A Rollup plugin that adds an import of the common support code to each test file. */
function withSupport(support: string): Plugin {
  return {
    name: 'iort-with-support',
    transform(code, id) {
      if (!this.getModuleInfo(id)?.isEntry) return undefined;
      return { code: `${code}\nimport ${JSON.stringify(support)};`, map: null };
    },
  };
}

/** Bundles the test files. Returns the content of each file to serve, by the address of the file. */
async function bundle(root: string, files: readonly string[]): Promise<Map<string, string>> {
  const made = await rollup({
    input: files.map((file) => join(root, file)),
    external: ['/__web-dev-server__web-socket.js'], // the test runner serves this file
    treeshake: false, // so that no code under test is removed
    preserveEntrySignatures: 'strict', // so that no file imports a test file, which would run its tests again
    plugins: [
      nodeResolve({ exportConditions: ['production', 'default'] }),
      esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
      withSupport(join(root, 'test/support/failures.ts')),
    ],
    onLog(level, log, handle) {
      // Ignore the warnings about the global `this` and about `eval`. Some packages use them.
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
 * Compiles and bundles the tests once, before the engines start. Each test file imports hundreds of modules, and
 * serving them one by one would take longer than the tests.
 *
 * @param root the root of the project
 * @param patterns glob patterns of the test files, relative to the root
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
