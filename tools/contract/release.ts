/**
 * `npm run contract:release`: records what this version promises, in contract/released/. Part of a release,
 * after `npm run build`; never for a version that is already released.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { snapshot } from './snapshot.js';

const now = snapshot();
const file = new URL(`contract/released/${now.version}.json`, root);
if (existsSync(file)) {
  console.error(`${now.version} is written down already: give package.json the next version first`);
  process.exitCode = 1;
} else writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
