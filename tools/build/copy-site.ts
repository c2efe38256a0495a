import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const repo = new URL('../../', import.meta.url);

/**
 * Copies the demonstration hospital (`site/demo`) to `dist/demo`, where its pages find the library
 * at `../cdn/iort.js`. Deletes the copy of an earlier build first.
 */
export async function copySite(): Promise<void> {
  const target = fileURLToPath(new URL('dist/demo', repo));
  await rm(target, { recursive: true, force: true });
  await cp(fileURLToPath(new URL('site/demo', repo)), target, { recursive: true });
}
