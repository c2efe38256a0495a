import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundledModules, modulesIn, packageOf } from '../../../tools/build/bundled.js';
import { bundleFolders } from '../../../tools/build/licences.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const bundles = Object.entries(bundledModules());
const isIn = (folder: string) => (file: string) => file.startsWith(`${folder}/`);

/** Names that stay in minified code, so that they identify a package. */
const marks: Record<string, RegExp> = {
  'lit-html': /\blit\$|litHtmlVersions/,
  '@lit/reactive-element': /reactiveElementVersions|reactiveElementPolyfillSupport|finalizeStyles/,
  '@lit/localize': /lit-localize-status|LOCALE_STATUS_EVENT/,
  'colorjs.io': /jzczhz/,
};

describe('dist/bundled.json', () => {
  it('lists only files that exist; a file that contains modules of other packages is in a folder with a list of licenses', () => {
    for (const [file, modules] of bundles) {
      assert.ok(existsSync(new URL(file, root)), file);
      if (modules.length > 0)
        assert.ok(
          bundleFolders.some((folder) => isIn(folder)(file)),
          file,
        );
    }
    for (const name of ['dist/cdn/iort.js', 'dist/builder/builder.js'])
      assert.ok(bundledModules()[name]!.length > 3, name);
    assert.ok(bundles.some(([file, modules]) => isIn('lib')(file) && modules.length > 3));
  });

  it('names Lit, @lit/localize and colorjs.io for each bundle that contains their code', () => {
    for (const [name, mark] of Object.entries(marks)) {
      const marked = bundles.filter(([file]) => mark.test(read(file)));
      assert.ok(marked.length > 0, name);
      for (const [file, modules] of marked) {
        // These files import the package and do not contain its code.
        if (isIn('lib')(file) && name !== '@lit/localize') continue;
        assert.ok(modules.map(packageOf).includes(name), `${file}: ${name}`);
      }
    }
  });

  it('names Lit and colorjs.io only for scripts whose first line names them too', () => {
    for (const [file, modules] of bundles.filter(([name]) => !isIn('lib')(name))) {
      const [banner = ''] = read(file).split('\n');
      const packages = new Set(modules.map(packageOf));
      const named = /\bLit, BSD-3-Clause\b/.test(banner);
      if ([...packages].some((name) => /^(@lit|lit-)/.test(name))) assert.ok(named, file);
      if (packages.has('colorjs.io')) assert.match(banner, /colorjs\.io, MIT/, file);
    }
  });
});

for (const folder of bundleFolders) {
  describe(`${folder}/LICENSES.txt`, () => {
    const list = read(`${folder}/LICENSES.txt`);

    it('has the licenses of exactly the packages in the bundles', () => {
      const packages = [...new Set(modulesIn(folder).map(packageOf))];
      for (const name of packages)
        assert.ok(
          list.includes(`${name}\n\n${read(`node_modules/${name}/LICENSE`).trim()}\n`),
          name,
        );
      const heads = list.split('\n----\n\n').map((part) => part.split('\n')[0]!);
      const others = ['iort-widgets, code', 'iort-widgets, text', 'adapted in one of these'];
      assert.deepEqual(
        heads.filter((head) => !others.includes(head)),
        packages,
      );
    });

    it('names every copyright holder that the modules name', () => {
      const holder = /Copyright (?:\(c\) )?[\d, -]+(.+)/g;
      const holders = modulesIn(folder).flatMap((module) =>
        [...read(module).matchAll(holder)].map(([, name = '']) => name.trim()),
      );
      assert.ok(holders.length > 0);
      assert.deepEqual(
        [...new Set(holders)].filter((name) => !list.includes(name)),
        [],
      );
    });
  });
}
