/** Writes the modules of src/generated/ that are made from `contract/`. */
import { elementClass } from '../contract/element-class.js';
import { elementModules } from '../contract/element-modules.js';
import { choicesModule, namesModule, tokensModule } from '../contract/names.js';
import { writeModule } from './write-module.js';

for (const [path, text] of Object.entries({
  'contract/names.ts': namesModule(),
  'contract/choices.ts': choicesModule(),
  'contract/tokens.ts': tokensModule(),
  'contract/element-options.ts': elementClass(),
  ...elementModules(),
})) {
  writeModule(new URL(`../../src/generated/${path}`, import.meta.url), import.meta.url, text);
}
