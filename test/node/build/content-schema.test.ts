import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { shippedTexts } from '../../../tools/build/shipped-texts.js';

type Data = Record<string, never> & { topics: Record<string, unknown>[] };
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../dist/json/${name}`, import.meta.url), 'utf8')) as Data;

// Dates are checked by their pattern; formats are notes to readers in 2020-12.
const isContent = new Ajv2020({ allErrors: true, validateFormats: false }).compile(
  read('schema.json'),
);

describe('the content as data', () => {
  for (const { locale } of shippedTexts()) {
    it(`is what its schema says: ${locale}`, () => {
      isContent(read(`${locale}.json`));
      assert.deepEqual(isContent.errors, null);
    });
  }

  const changes: [what: string, change: (data: Data) => unknown][] = [
    ['without its language', ({ locale: _locale, ...rest }) => rest],
    ['with a field that there is not', (data) => ({ ...data, more: 1 })],
    ['of another version', (data) => ({ ...data, schemaVersion: '0.9.0' })],
    [
      'with a revision that is none',
      (data) => ({ ...data, topics: [{ ...data.topics[0], revision: 'new' }] }),
    ],
    [
      'with a section that says nothing',
      (data) => ({
        ...data,
        topics: [{ ...data.topics[0], sections: [{ name: 'what', passages: [] }] }],
      }),
    ],
  ];
  for (const [what, change] of changes) {
    it(`is not ${what}`, () => {
      assert.equal(isContent(change(read('en.json'))), false);
    });
  }
});
