import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'iort-widgets');

/**
 * Returns the path of a folder in the user's cache. If the folder is missing, fetches it first.
 * @param name the name of the folder in the cache
 * @param what a description of the content, for the error message
 * @param fetch fills an empty folder; returns the folder to keep, which is that folder or a folder inside it
 * @throws an error if the content can't be fetched; in that case nothing is kept
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
    if (existsSync(kept)) return kept; // another process was faster
    throw new Error(`${what} could not be fetched: ${(error as Error).message}`, { cause: error });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
