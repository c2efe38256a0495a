import type { Context, Middleware } from 'koa';
import sirv from 'sirv';

/**
 * Serves built files and test pages as they are. The runner's own server would rewrite imports and
 * could add scripts to pages; sizes, hashes and content policies are only true of untouched bytes.
 *
 * @param root folder that addresses are relative to
 * @param prefixes what is served so, e.g. `/dist/`
 */
export function serveRaw(root: string, prefixes: readonly string[]): Middleware {
  const files = sirv(root, { dev: true, etag: true });
  return async (context, next) => {
    const { path } = context;
    // Sources still have to be compiled.
    if (path.endsWith('.ts') || !prefixes.some((prefix) => path.startsWith(prefix))) return next();
    await pass(files, context);
    if (!context.res.headersSent) return next();
    context.respond = false;
  };
}

async function pass(files: ReturnType<typeof sirv>, { req, res }: Context): Promise<void> {
  await new Promise<void>((resolve) => {
    res.once('pipe', () => resolve());
    res.once('finish', resolve);
    files(req, res, resolve);
  });
}
