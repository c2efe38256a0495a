import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The npm package as it would be published, in a temporary folder. */
export interface Packed {
  /** The path of the archive. */
  readonly archive: string;
  /** The folder of the unpacked package. */
  readonly folder: string;
  /** Paths of all files of the package, such as `lib/index.js`. */
  readonly files: readonly string[];
  /** Reads the text of one of these files. */
  read(file: string): string;
  /** Deletes the archive and the folder. */
  remove(): void;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** Packs the last build, as `npm publish` would, and unpacks the archive. */
export function pack(): Packed {
  const temporary = mkdtempSync(join(tmpdir(), 'iort-package-'));
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  run('npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', temporary);
  const [name = ''] = readdirSync(temporary);
  const archive = join(temporary, name);
  run('tar', '-xzf', archive, '-C', temporary);
  const folder = join(temporary, 'package');
  return {
    archive,
    folder,
    files: filesBelow(folder),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}
