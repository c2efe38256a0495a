/** Writes src/generated/version.ts, with the version of the package and an id of this build. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { writeModule } from './write-module.js';

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

/**
 * The files that may affect the rendered widgets: code, contract, content, translations and sign-offs. The lockfile
 * is added below for the version of Lit.
 */
const inputs = ['src', 'contract', 'content', 'locales'].flatMap((folder) =>
  (readdirSync(new URL(folder, root), { recursive: true }) as string[])
    .filter(
      (name) =>
        /\.(ts|json|xlf)$/.test(name) && !/generated|^(released|changes|advisories)\b/.test(name),
    )
    .sort()
    .map((name) => `${folder}/${name}`),
);
const hash = createHash('sha256');
for (const path of [...inputs, 'package-lock.json']) hash.update(`${path}\n${read(path)}\n`);

writeModule(
  new URL('src/generated/version.ts', root),
  import.meta.url,
  `export const version = '${version}';

/** Identifies this build in prerendered HTML. */
export const build = '${version}-${hash.digest('hex').slice(0, 8)}';
`,
);
