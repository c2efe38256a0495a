import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { madeDocs } from '../../../tools/docs/made-docs.js';

describe('the generated tables of the docs', () => {
  for (const { path, file, make } of madeDocs) {
    it(`are up to date in ${path}`, async () => {
      const text = readFileSync(file, 'utf8');
      assert.equal(text, await make(text), 'npm run docs:tables');
    });
  }
});
