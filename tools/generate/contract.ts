/** Writes the files of src/generated/ that are made from `contract/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { elementClass } from '../contract/element-class.js';
import { elementModules } from '../contract/element-modules.js';
import { choicesModule, namesModule, tokensModule } from '../contract/names.js';

for (const [path, text] of Object.entries({
  'contract/names.ts': namesModule(),
  'contract/choices.ts': choicesModule(),
  'contract/tokens.ts': tokensModule(),
  'contract/element-options.ts': elementClass(),
  ...elementModules(),
})) {
  const file = new URL(`../../src/generated/${path}`, import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
