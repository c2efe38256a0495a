/**
 * dist/wordpress/iort-widgets.zip, the plugin with the library inside, the same bytes every time: part
 * of `npm run build`, and by itself `npm run build:wordpress`, which needs the rest.
 */
import { zipSync, type Zippable } from 'fflate';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/generated/version.js';
import { root } from '../build/files.js';
import { writeLibrary } from './library.js';
import { writeTranslations } from './translations.js';

const folder = new URL('dist/wordpress/iort-widgets/', root);

/** The time of every file in the archive, so that only content changes its bytes. */
const TIME = new Date(1980, 0, 1);

/** What PHP takes as an upload where nobody has set `upload_max_filesize`. */
const LARGEST = 2 * 1024 * 1024;

/** Writes the version of the package into the place where WordPress reads it. */
function stamp(file: string): void {
  const path = new URL(file, folder);
  writeFileSync(path, readFileSync(path, 'utf8').replace('0.0.0', version));
}

if (!existsSync(new URL('dist/cdn/manifest.json', root))) {
  console.error('nothing is built; run "npm run build" first');
  process.exit(1);
}
rmSync(new URL('dist/wordpress', root), { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(new URL('integrations/wordpress/iort-widgets', root), folder, { recursive: true });
for (const name of ['LICENSE', 'LICENSE-TEXT.md']) {
  cpSync(new URL(name, root), new URL(name, folder));
}
stamp('iort-widgets.php');
stamp('readme.txt');
writeTranslations(new URL('languages/', folder));
await writeLibrary(new URL('library/', folder));

/** Paths of the plugin's files, in a fixed order. */
const paths = () =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(new URL(name, folder)).isFile())
    .sort();

// With this list the plugin detects an incomplete upload.
const sizes = paths().map((name) => [name, statSync(new URL(name, folder)).size]);
writeFileSync(
  new URL('library/files.json', folder),
  `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`,
);

const files: Zippable = {};
for (const name of paths()) {
  files[`iort-widgets/${name}`] = new Uint8Array(readFileSync(new URL(name, folder)));
}
const zip = zipSync(files, { level: 9, mtime: TIME });
if (zip.length > LARGEST) {
  console.error(
    `the zip has ${zip.length} bytes: more than the ${LARGEST} that PHP takes by default`,
  );
  process.exit(1);
}
const target = new URL('dist/wordpress/iort-widgets.zip', root);
writeFileSync(target, zip);
console.log(`${fileURLToPath(target)}: ${Object.keys(files).length} files, ${zip.length} bytes`);
