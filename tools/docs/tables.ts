/** `npm run docs:tables` updates the generated tables of README.md and docs/editors.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { madeDocs } from './made-docs.js';

for (const { file, make } of madeDocs) writeFileSync(file, await make(readFileSync(file, 'utf8')));
