import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'rollup';

/** Modules of packages, by the file of `dist/` or `lib/` that contains their code. */
const found: Record<string, string[]> = {};

/**
 * Writes dist/bundled.json: which modules of packages each bundle contains. Licences and the SBOM are made from
 * it. (Licence plugins write one list for each bundle. Here several bundles share a list, and the SBOM needs
 * the names too.)
 */
export function bundled(): Plugin {
  const packages = realpathSync('node_modules'); // Rollup names modules by their real paths
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
