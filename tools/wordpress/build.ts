/**
 * Writes dist/wordpress/iort-widgets.zip, the plugin with the library inside. The same sources give the same bytes.
 * `npm run build` runs this script. `npm run build:wordpress` runs only this script, which needs the
 * files of a complete build.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/generated/version.js';
import { root } from '../build/files.js';
import { filesIn, zipOf } from '../build/zip.js';
import { writeLibrary } from './library.js';
import { writeTranslations } from './translations.js';

const folder = new URL('dist/wordpress/iort-widgets/', root);

/** The largest upload that PHP accepts by default (`upload_max_filesize`). */
const UPLOAD_LIMIT = 2 * 1024 * 1024;

/** Replaces the first `0.0.0` in a file by the version of the package. WordPress reads the version from this place. */
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

// The plugin compares its files with this list to detect an incomplete upload.
const sizes = filesIn(folder).map((name) => [name, statSync(new URL(name, folder)).size]);
writeFileSync(
  new URL('library/files.json', folder),
  `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`,
);

const files = filesIn(folder).map((name) => [`iort-widgets/${name}`, new URL(name, folder)]);
const zip = zipOf(Object.fromEntries(files));
if (zip.length > UPLOAD_LIMIT) {
  console.warn(
    `the zip has ${zip.length} bytes: PHP accepts ${UPLOAD_LIMIT} by default, so say in docs/wordpress.md that a site must raise upload_max_filesize, or copy the folder to wp-content/plugins`,
  );
}
const target = new URL('dist/wordpress/iort-widgets.zip', root);
writeFileSync(target, zip);
console.log(`${fileURLToPath(target)}: ${files.length} files, ${zip.length} bytes`);
