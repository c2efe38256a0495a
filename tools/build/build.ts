/** `npm run build` writes dist/ and lib/, without Storybook. The same sources give the same bytes. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { currentList } from '../advisories/known.js';
import { writeAdvisories } from '../advisories/write.js';
import { writeBuilder } from '../builder/write.js';
import { releases, writeChanges } from '../changes/write.js';
import { writeSheets } from '../review/write.js';
import { copySite } from './copy-site.js';
import { writeDesignTokens } from './design-tokens.js';
import { writeEditorData } from './editor-data.js';
import { writeEmbed } from './embed.js';
import { root } from './files.js';
import { writeFrameworks } from './frameworks.js';
import { writeJson } from './json.js';
import { writeJsonTypes } from './json-types.js';
import { writeListenFile } from './listen-file.js';
import { writeLocaleFiles } from './write-locale-files.js';
import { writeLicences } from './licences.js';
import { writeManifest } from './manifest.js';
import { writePrerendered } from './prerendered.js';
import { writeSbom } from './sbom.js';
import { writeSite } from '../site/site.js';

const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

// Check the release records and advisories first, so that with an invalid file the build stops before it deletes anything.
try {
  releases();
  currentList();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

for (const folder of ['dist', 'lib'])
  rmSync(new URL(folder, root), { recursive: true, force: true });

node('--import', 'tsx', 'node_modules/rollup/dist/bin/rollup', '-c', '--silent');
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.lib.json');
node(
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  'tools/build/custom-elements-manifest.config.mjs',
);
writeLocaleFiles();
await writeListenFile();
writeEditorData();
writeDesignTokens();
writeFrameworks();
writeJson();
await writeJsonTypes();
writeLicences();
writeSbom();
await writePrerendered();
writeEmbed();
writeManifest();
await copySite();
await writeBuilder();
writeChanges();
writeAdvisories();
await writeSheets();
node('--import', 'tsx', 'tools/wordpress/build.ts');
await writeSite();
