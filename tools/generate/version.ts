/** Writes src/generated/version.ts: the version of the package, for whoever reads the console. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const folder = new URL('../../src/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('version.ts', folder), `export const version = '${version}';\n`);
