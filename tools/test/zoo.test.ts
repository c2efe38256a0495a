import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { full, short, type Case } from '../../test/zoo/cases.js';

const valuesOf = (key: keyof Case) => [...new Set(full.map((each) => each[key]))];

describe('the zoo pages that npm test opens', () => {
  for (const kind of ['sheet', 'layout', 'document', 'script'] as const) {
    it(`combine each ${kind} with each engine and each form`, () => {
      for (const value of valuesOf(kind)) {
        const pages = short.filter((each) => each[kind] === value);
        for (const other of ['engine', 'form'] as const)
          for (const needed of valuesOf(other))
            assert.ok(
              pages.some((each) => each[other] === needed),
              `${value} without ${needed}`,
            );
      }
    });
  }
});
