/** Writes src/generated/listen-file.ts, with the name and hash of the file that reads a widget aloud. */
import { listenFile } from '../build/listen-file.js';
import { writeModule } from './write-module.js';

const { name, sha256 } = await listenFile();
writeModule(
  new URL('../../src/generated/listen-file.ts', import.meta.url),
  import.meta.url,
  `export const listenFile = ${JSON.stringify({ name, sha256 }, null, 2)};\n`,
);
