import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundledModules, packageOf, shipped } from '../../../tools/build/bundled.js';
import { headOf } from '../../../tools/build/module-heads.js';
import { sbom } from '../../../tools/build/sbom.js';

describe('the software bill of materials (CycloneDX)', () => {
  const list = sbom();

  it('lists every shipped package and the dependencies of all listed packages, with hashes', () => {
    const names = list.components.map(({ name }) => name);
    assert.deepEqual(
      shipped().filter((name) => !names.includes(name)),
      [],
    );
    assert.ok(
      names.length < 10,
      `10 or more packages; are there tools among them? ${names.join(', ')}`,
    );
    for (const component of list.components) assert.match(JSON.stringify(component), /SHA-512/);
    const refs = list.components.map((component) => component['bom-ref']);
    for (const { dependsOn } of list.dependencies)
      assert.deepEqual(
        dependsOn.filter((ref) => !refs.includes(ref)),
        [],
      );
  });

  it('lists third-party code inside the package that contains it', () => {
    const nested = list.components.flatMap(({ name, components = [] }) =>
      components.map((component) => ({ ...component, within: name })),
    );
    assert.deepEqual(nested, [
      {
        'bom-ref': 'pkg:github/tjwebb/fnv-plus@1e2ce68a07cb7dd4c3c85364f3d8d96c95919474',
        type: 'library',
        name: 'fnv-plus',
        version: '1e2ce68a07cb7dd4c3c85364f3d8d96c95919474',
        scope: 'required',
        licenses: [{ license: { id: 'MIT' } }],
        copyright: 'Copyright 2014 Travis Webb',
        purl: 'pkg:github/tjwebb/fnv-plus@1e2ce68a07cb7dd4c3c85364f3d8d96c95919474',
        externalReferences: [
          {
            type: 'vcs',
            url: 'https://github.com/tjwebb/fnv-plus/blob/1e2ce68a07cb7dd4c3c85364f3d8d96c95919474/index.js#L309',
          },
        ],
        within: '@lit/localize',
      },
    ]);
  });

  it('names the copyright holder of each bundled module whose license differs from the license of its package', () => {
    const modules = [...new Set(Object.values(bundledModules()).flat())];
    const own = new Map(list.components.map(({ name, licenses }) => [name, licenses]));
    const foreign = modules.filter((module) => {
      const licence = headOf(module)?.licence;
      return licence && !JSON.stringify(own.get(packageOf(module))).includes(`"${licence}"`);
    });
    assert.ok(foreign.length > 0);
    for (const module of foreign)
      assert.ok(JSON.stringify(list).includes(`"${headOf(module)?.copyright}"`), module);
  });

  it('names this project, equals the built file, and has no timestamp or random id', () => {
    assert.equal(list.metadata.component.name, 'iort-widgets');
    const built = new URL('../../../dist/sbom.cdx.json', import.meta.url);
    assert.deepEqual(JSON.parse(readFileSync(built, 'utf8')), list);
    assert.doesNotMatch(JSON.stringify(list), /timestamp|serialNumber|urn:uuid/);
  });
});
