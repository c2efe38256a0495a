import { readdirSync, writeFileSync } from 'node:fs';
import { editions } from '../../content/generated/editions.js';
import { topics } from '../../content/topics.js';
import { version } from '../../src/generated/version.js';
import { locales } from '../../src/localization/locale.js';
import { fileFacts, root } from './files.js';

/** Writes dist/cdn/manifest.json: what there is to serve, to pin and to sign off. */
export function writeManifest(): void {
  const folder = new URL('dist/cdn/', root);
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.js'))
    .sort();
  const manifest = {
    version,
    files: Object.fromEntries(files.map((name) => [name, fileFacts(`dist/cdn/${name}`)])),
    locales: Object.fromEntries(
      locales.map((locale) => [
        locale,
        {
          review: Object.values(editions).every(({ reviewed }) => reviewed)
            ? 'reviewed'
            : 'unreviewed',
          revisions: Object.fromEntries(
            topics.map(({ name }) => [`iort-${name}`, editions[name]?.revision]),
          ),
        },
      ]),
    ),
  };
  writeFileSync(new URL('manifest.json', folder), `${JSON.stringify(manifest, null, 2)}\n`);
}
