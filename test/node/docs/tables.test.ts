import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { madeDocs } from '../../../tools/docs/made-docs.js';

describe('the tables that are made', () => {
  for (const { path, file, make } of madeDocs) {
    it(`stand in ${path} as the one list and the last tests have them`, async () => {
      const text = readFileSync(file, 'utf8');
      assert.equal(text, await make(text), 'npm run docs:tables');
    });
  }
});
