import type { TestRunnerConfig } from '@web/test-runner';
import sirv from 'sirv';

export type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/**
 * Serves built files and test pages unchanged. The test runner's own server would rewrite imports and could add scripts
 * to pages. Hashes and Content Security Policies match only unchanged bytes.
 *
 * @param root the folder to serve
 * @param prefixes the beginnings of the paths to serve, such as `/dist/`
 */
export function serveRaw(root: string, prefixes: readonly string[]): Middleware {
  const files = sirv(root, { dev: true }); // reads files at each request, because a build may change them
  return async (context, next) => {
    const { path, req, res } = context;
    // TypeScript files are compiled by other middleware.
    if (path.endsWith('.ts') || !prefixes.some((prefix) => path.startsWith(prefix))) return next();
    let found = true;
    // sirv calls this function synchronously if it has no such file.
    files(req, res, () => {
      found = false;
    });
    if (!found) return next();
    context.respond = false; // so that Koa doesn't change the response
  };
}
