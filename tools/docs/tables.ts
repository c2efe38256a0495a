/** `npm run docs:tables`: writes the tables of the docs that are made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { madeDocs } from './made-docs.js';

for (const { file, make } of madeDocs) writeFileSync(file, await make(readFileSync(file, 'utf8')));
