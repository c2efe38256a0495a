import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'iort-widgets');

/**
 * A folder that is fetched once on each machine.
 * @param name of the folder in the cache
 * @param what it is, for the error
 * @param fetch fills an empty folder, and returns the one to keep: that folder or one inside it
 * @throws with one line if it can't be fetched; then nothing is kept
 */
export function cachedFolder(name: string, what: string, fetch: (fresh: string) => string): string {
  const kept = join(cache, name);
  if (existsSync(kept)) return kept;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(`${kept}.`);
  try {
    renameSync(fetch(fresh), kept);
    return kept;
  } catch (error) {
    throw new Error(`${what} could not be fetched: ${(error as Error).message}`, { cause: error });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
