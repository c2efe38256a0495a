import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const repo = new URL('../../', import.meta.url);

/**
 * Copies the demo hospital site from `site/demo` to `dist/demo`, after deleting the copy of an earlier build.
 * The pages load the library from `../cdn/iort.js`.
 */
export async function copySite(): Promise<void> {
  const target = fileURLToPath(new URL('dist/demo', repo));
  await rm(target, { recursive: true, force: true });
  await cp(fileURLToPath(new URL('site/demo', repo)), target, { recursive: true });
}
