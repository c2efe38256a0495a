import type { TestRunnerConfig } from '@web/test-runner';
import sirv from 'sirv';

export type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/**
 * Serves built files and test pages unchanged. The runner's own server would rewrite imports and could add
 * scripts to pages; sizes, hashes and content policies are correct only for unchanged bytes.
 *
 * @param root folder that addresses are relative to
 * @param prefixes paths to serve in this way, e.g. `/dist/`
 */
export function serveRaw(root: string, prefixes: readonly string[]): Middleware {
  const files = sirv(root, { dev: true }); // reads the disk each time: builds may change
  return async (context, next) => {
    const { path, req, res } = context;
    // Other middleware compiles sources.
    if (path.endsWith('.ts') || !prefixes.some((prefix) => path.startsWith(prefix))) return next();
    let found = true;
    // Calls back before it returns.
    files(req, res, () => {
      found = false;
    });
    if (!found) return next();
    context.respond = false; // Koa doesn't touch the answer
  };
}
