/** `npm run docs:tables`: writes the tables of README.md from `contract/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { withTables } from '../contract/readme.js';

const file = new URL('../../README.md', import.meta.url);
const config = await resolveConfig(file);
const text = withTables(readFileSync(file, 'utf8'));
writeFileSync(file, await format(text, { ...config, parser: 'markdown' }));
