/** Writes the builder's translated texts as site/builder/generated/<locale>.ts, one module for each language. */
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

// Type cast: templates with values are plain data here, without the fields of tagged template literals.
export const templates = ${JSON.stringify(templates, null, 2)} as unknown as LocaleModule['templates'];
`,
  );
}
