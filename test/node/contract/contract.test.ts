import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elements } from '../../../contract/elements.js';
import { events } from '../../../contract/events.js';
import type { Named } from '../../../contract/named.js';
import { options } from '../../../contract/options.js';
import { parts } from '../../../contract/parts.js';
import { slots } from '../../../contract/slots.js';
import { tokens } from '../../../contract/tokens.js';
import { brokenPromises, snapshot, type Snapshot } from '../../../tools/contract/snapshot.js';

const root = new URL('../../../', import.meta.url);
const released = readdirSync(new URL('contract/released/', root)).map(
  (name) =>
    JSON.parse(readFileSync(new URL(`contract/released/${name}`, root), 'utf8')) as Snapshot,
);

describe('the promises of a release', () => {
  for (const promised of released) {
    it(`are still kept for ${promised.version}`, () => {
      assert.deepEqual(brokenPromises(promised, snapshot(), released), []);
    });

    it(`include everything marked as new in ${promised.version}`, () => {
      const isNew = ({ since }: Named) => since === promised.version;
      for (const [kind, list] of Object.entries({
        elements,
        options,
        parts,
        tokens,
        events,
        slots,
      }))
        for (const { name } of (list as readonly Named[]).filter(isNew))
          assert.ok(promised.names[kind]?.includes(name), `${kind}: ${name}`);
    });
  }

  const promised: Snapshot = {
    version: '1.2.0',
    names: { options: ['open', 'old'] },
    deprecated: [],
  };
  const without: Snapshot = {
    version: '1.3.0',
    names: { options: ['open', 'new'] },
    deprecated: [],
  };

  it('can’t be withdrawn in a minor version', () => {
    assert.deepEqual(brokenPromises(promised, without, [promised]), [
      'options: old: may be removed only in a major version',
    ]);
  });

  it('can be withdrawn in a major version only if this release or a later one has deprecated them', () => {
    const next = { ...without, version: '2.0.0' };
    const deprecating = (version: string): Snapshot => ({
      ...promised,
      version,
      deprecated: ['options: old'],
    });
    const refused = ['options: old: was not deprecated in a release first'];
    assert.deepEqual(brokenPromises(promised, next, [promised]), refused);
    for (const version of ['1.2.0', '1.3.0', '1.10.0'])
      assert.deepEqual(brokenPromises(promised, next, [promised, deprecating(version)]), []);
    // The promise was made again after the deprecation.
    assert.deepEqual(brokenPromises(promised, next, [deprecating('1.1.0'), promised]), refused);
  });
});

describe('the contract', () => {
  const lists = { elements, options, parts, tokens, events };
  for (const [kind, list] of Object.entries(lists)) {
    it(`lists each of its ${kind} once, with a description and the version that added it`, () => {
      const names = list.map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)]);
      for (const { name, doc, since } of list) {
        assert.match(doc, /\S.*\.$/, name);
        assert.match(since, /^\d+\.\d+\.\d+$/, name);
      }
    });
  }

  it('allows no sign-off in placeholders, addresses and links, which any editor or visitor can write', () => {
    for (const { name, isSignOff, ways } of options) {
      const open = ways.filter((way) => ['placeholder', 'address', 'link'].includes(way));
      if (isSignOff) assert.deepEqual(open, [], name);
    }
  });

  it('has the same elements and attributes as dist/custom-elements.json', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('dist/custom-elements.json', root), 'utf8'),
    ) as { modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[] };
    const described = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    assert.deepEqual(
      described.map(({ tagName }) => tagName).sort(),
      elements.map(({ name }) => `iort-${name}`).sort(),
    );
    for (const { tagName, attributes = [] } of described) {
      assert.deepEqual(
        attributes.map(({ name }) => name),
        options.map(({ name }) => name),
        tagName,
      );
    }
  });
});
