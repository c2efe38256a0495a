import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Returns the first executable on the PATH with one of these names, or else the first executable of `paths`. */
export function findExecutable(
  names: readonly string[],
  paths: readonly string[] = [],
  searchPath = process.env.PATH ?? '',
): string | undefined {
  const folders = searchPath.split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...paths].find(isExecutable);
}

/** Returns the first file whose name starts with this prefix, in the usual font folders of Linux. */
export function findFont(prefix: string, folders = fontFolders()): string | undefined {
  for (const folder of folders) {
    const name = filesBelow(folder).find((file) => /[^/\\]*$/.exec(file)?.[0].startsWith(prefix));
    if (name) return join(folder, name);
  }
  return undefined;
}

function fontFolders(): string[] {
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(process.env.HOME ?? '/root', '.local/share/fonts'),
    join(process.env.HOME ?? '/root', '.fonts'),
  ];
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return []; // the folder doesn't exist or can't be read
  }
}

/** Whether the current user may execute this file. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
