import { readdirSync, readFileSync, statSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';

/** The time stamp of every file in an archive. It is fixed, so that the bytes depend only on the files' contents. */
const TIME = new Date(1980, 0, 1);

/** The paths of all files in a folder and its subfolders, sorted. */
export const filesIn = (folder: URL): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(new URL(name, folder)).isFile())
    .sort();

/**
 * Makes a zip archive. The same files give the same bytes.
 * @param files the files to pack; each key is the path in the archive
 */
export function zipOf(files: Readonly<Record<string, URL>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, file] of Object.entries(files))
    entries[path] = new Uint8Array(readFileSync(file));
  return zipSync(entries, { level: 9, mtime: TIME });
}
