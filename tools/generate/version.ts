/** Writes src/generated/version.ts: the version of the package, and an id of this build. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { writeModule } from './write-module.js';

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

/** Everything that affects how a widget is rendered: code, options and tokens, content, translations, sign-offs, Lit. */
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

/** Identifies prerendered HTML of this build. */
export const build = '${version}-${hash.digest('hex').slice(0, 8)}';
`,
);
