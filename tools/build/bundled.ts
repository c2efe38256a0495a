import { readFileSync } from 'node:fs';
import { root } from './files.js';

const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** For each bundled file, the modules from `node_modules/` in it. Needs a build. */
export const bundledModules = (): Record<string, string[]> => json('dist/bundled.json');

/** The name of the package that a module in `node_modules/` belongs to. */
export const packageOf = (module: string): string =>
  module.replace(/^node_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/, '$1');

/** The modules from `node_modules/` in all bundles of a folder such as `dist/cdn`. */
export const modulesIn = (folder: string): string[] => {
  const files = Object.entries(bundledModules()).filter(([file]) => file.startsWith(`${folder}/`));
  return [...new Set(files.flatMap(([, modules]) => modules))].sort();
};

/** Packages that the shipped files contain or import. */
export const shipped = (): string[] => {
  const dependencies = Object.keys(json('package.json').dependencies);
  const bundled = Object.values(bundledModules()).flat().map(packageOf);
  return [...new Set([...dependencies, ...bundled])].sort();
};
