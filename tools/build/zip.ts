import { readdirSync, readFileSync, statSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';

/** The time of every file in an archive, so that only content changes its bytes. */
const TIME = new Date(1980, 0, 1);

/** The paths of all files in a folder and below, in a fixed order. */
export const filesIn = (folder: URL): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(new URL(name, folder)).isFile())
    .sort();

/**
 * An archive with the same bytes every time.
 * @param files by their paths in the archive
 */
export function zipOf(files: Readonly<Record<string, URL>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, file] of Object.entries(files))
    entries[path] = new Uint8Array(readFileSync(file));
  return zipSync(entries, { level: 9, mtime: TIME });
}
