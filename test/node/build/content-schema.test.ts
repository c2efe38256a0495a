import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { shippedTexts } from '../../../tools/build/shipped-texts.js';
import { typecheck } from '../../support/typecheck.js';

type Data = Record<string, never> & { topics: Record<string, unknown>[] };
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../dist/json/${name}`, import.meta.url), 'utf8')) as Data;

// Dates are checked by their pattern: in JSON Schema 2020-12, "format" checks nothing by default.
const isContent = new Ajv2020({ allErrors: true, validateFormats: false }).compile(
  read('schema.json'),
);

describe('the content as JSON', () => {
  for (const { locale } of shippedTexts()) {
    it(`matches its schema: ${locale}`, () => {
      isContent(read(`${locale}.json`));
      assert.deepEqual(isContent.errors, null);
    });
  }

  it('matches its TypeScript types, and wrong data does not', () => {
    const source = (data: unknown) =>
      `import type { Content } from './lib/types/json.js';\nexport const content: Content = ${JSON.stringify(data)};`;
    const data = shippedTexts().map(({ locale }) => read(`${locale}.json`));
    const wrong = [
      { ...data[0], licence: 'MIT' },
      { ...data[0], topics: [{ ...data[0]!.topics[0], review: 'maybe' }] },
      { ...data[0], topics: [{ ...data[0]!.topics[0], held: [{ name: 'x' }] }] },
    ];
    const typeErrors = typecheck([...data, ...wrong].map(source));
    assert.deepEqual(
      typeErrors.slice(0, data.length),
      data.map(() => []),
    );
    for (const lines of typeErrors.slice(data.length)) assert.notDeepEqual(lines, []);
  });

  const invalid: [what: string, change: (data: Data) => unknown][] = [
    ['without its language', ({ locale: _locale, ...rest }) => rest],
    ['with an unknown field', (data) => ({ ...data, more: 1 })],
    ['with another schema version', (data) => ({ ...data, schemaVersion: '0.9.0' })],
    [
      'with an invalid revision',
      (data) => ({ ...data, topics: [{ ...data.topics[0], revision: 'new' }] }),
    ],
    [
      'with an empty section',
      (data) => ({
        ...data,
        topics: [{ ...data.topics[0], sections: [{ name: 'what', passages: [] }] }],
      }),
    ],
  ];
  for (const [what, change] of invalid) {
    it(`${what} does not match its schema`, () => {
      assert.equal(isContent(change(read('en.json'))), false);
    });
  }
});
