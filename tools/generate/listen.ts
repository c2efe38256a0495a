/** Writes src/generated/listen-file.ts: name and hash of the file that reads aloud. */
import { writeFileSync } from 'node:fs';
import { listenFile } from '../build/listen-file.js';

const { name, sha256 } = await listenFile();
writeFileSync(
  new URL('../../src/generated/listen-file.ts', import.meta.url),
  `export const listenFile = ${JSON.stringify({ name, sha256 }, null, 2)};\n`,
);
