/** Writes the builder's texts, one module for each language: site/builder/generated/<locale>.ts. */
import { rmSync } from 'node:fs';
import { root } from '../build/files.js';
import { compiledMessage, unitsOf } from '../locales/catalog.js';
import { builderTexts } from '../locales/sets.js';
import { writeModule } from './write-module.js';

const folder = new URL('site/builder/generated/', root);
rmSync(folder, { recursive: true, force: true });

for (const locale of builderTexts.locales) {
  const units = unitsOf(builderTexts.prefix + locale);
  const templates = Object.fromEntries([...units].map(([id, unit]) => [id, compiledMessage(unit)]));
  writeModule(
    new URL(`${locale}.ts`, folder),
    import.meta.url,
    `import type { LocaleModule } from '@lit/localize';

// Templates with values are data: they lack the fields that only tagged literals have.
export const templates = ${JSON.stringify(templates, null, 2)} as unknown as LocaleModule['templates'];
`,
  );
}
