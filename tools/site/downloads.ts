import { mkdirSync, writeFileSync } from 'node:fs';
import { version } from '../../src/generated/version.js';
import { root } from '../build/files.js';
import { filesIn, zipOf } from '../build/zip.js';

/** The folders of dist/ that a server needs. */
const FOLDERS = ['builder', 'cdn', 'embed', 'html', 'json', 'ssr'];

/** The address of the archive in the site. */
export const archive = `downloads/iort-widgets-${version}.zip`;

/** The only folder at the top of the archive. A server serves the files under this name, such as `https://…/v1.2.3/cdn/iort.js`. */
const folder = `v${version}`;

/** Writes the archive with the files for a server. A publisher unpacks it on the server. */
export function writeArchive(out: URL): void {
  const dist = new URL('dist/', root);
  const served = FOLDERS.flatMap((name) =>
    filesIn(new URL(`${name}/`, dist)).map((path) => `${name}/${path}`),
  );
  const files = {
    ...Object.fromEntries(
      ['LICENSE', 'LICENSE-TEXT.md', 'CHANGELOG.md'].map((name) => [name, new URL(name, root)]),
    ),
    ...Object.fromEntries(served.map((path) => [path, new URL(path, dist)])),
  };
  const target = new URL(archive, out);
  mkdirSync(new URL('./', target), { recursive: true });
  const inFolder = Object.entries(files).map(([path, file]) => [`${folder}/${path}`, file]);
  writeFileSync(target, zipOf(Object.fromEntries(inFolder)));
}
