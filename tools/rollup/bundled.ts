import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'rollup';

/** The modules from `node_modules/` in each bundled file of `dist/` or `lib/`, by the path of the file. */
const found: Record<string, string[]> = {};

/**
 * A Rollup plugin that writes dist/bundled.json. This file lists the modules from `node_modules/` in each bundle. The
 * license lists and the SBOM (software bill of materials) are made from this file. Existing license plugins write one
 * list for each bundle, but here several bundles share a list.
 */
export function bundled(): Plugin {
  const packages = realpathSync('node_modules'); // Rollup's module ids are paths with symbolic links resolved
  return {
    name: 'bundled',
    writeBundle({ dir, file = '' }, bundle) {
      const folder = relative('.', dir ?? dirname(file));
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const modules = Object.entries(chunk.modules)
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => relative(packages, id))
          .filter((id) => !id.startsWith('..'))
          .map((id) => `node_modules/${id}`);
        found[join(folder, chunk.fileName)] = modules.sort();
      }
      mkdirSync('dist', { recursive: true });
      const sorted = Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync('dist/bundled.json', `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}
