import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { shipped } from '../../../tools/build/bundled.js';
import { sbom } from '../../../tools/build/sbom.js';

describe('the list of what ships (CycloneDX)', () => {
  const list = sbom();

  it('names every package in the bundle, and what it depends on, by version and hash', () => {
    const names = list.components.map(({ name }) => name);
    assert.deepEqual(
      shipped().filter((name) => !names.includes(name)),
      [],
    );
    assert.ok(names.length < 10, `tools in it: ${names.join(', ')}`);
    for (const component of list.components) assert.match(JSON.stringify(component), /SHA-512/);
    const refs = list.components.map((component) => component['bom-ref']);
    for (const { dependsOn } of list.dependencies)
      assert.deepEqual(
        dependsOn.filter((ref) => !refs.includes(ref)),
        [],
      );
  });

  it('names this project, and is the same every time', () => {
    assert.equal(list.metadata.component.name, 'iort-widgets');
    const built = new URL('../../../dist/sbom.cdx.json', import.meta.url);
    assert.deepEqual(JSON.parse(readFileSync(built, 'utf8')), list);
    assert.doesNotMatch(JSON.stringify(list), /timestamp|serialNumber|urn:uuid/);
  });
});
