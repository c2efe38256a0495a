/** `npm run build`: everything in dist/ and lib/, the same bytes every time. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { writeBuilder } from '../builder/write.js';
import { copySite } from './copy-site.js';
import { writeEditorData } from './editor-data.js';
import { writeEmbed } from './embed.js';
import { root } from './files.js';
import { writeFrameworks } from './frameworks.js';
import { writeJson } from './json.js';
import { writeListenFile } from './listen-file.js';
import { writeLocaleFiles } from './locale-files.js';
import { writeLicences } from './licences.js';
import { writeManifest } from './manifest.js';
import { writePrerendered } from './prerendered.js';
import { writeSbom } from './sbom.js';

const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

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
writeFrameworks();
writeJson();
writeLicences();
writeSbom();
await writePrerendered();
writeEmbed();
writeManifest();
await copySite();
await writeBuilder();
