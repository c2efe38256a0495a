import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these names that is an executable on the PATH; if none is, the first executable of `paths`. */
export function findExecutable(
  names: readonly string[],
  paths: readonly string[] = [],
  searchPath = process.env.PATH ?? '',
): string | undefined {
  const folders = searchPath.split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...paths].find(isExecutable);
}

/** First font file whose name has this prefix, in the folders of fontconfig. */
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
    return []; // not there, or not for us to read
  }
}

/** Whether this user may run that file. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
