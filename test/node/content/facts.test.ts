import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facts, type FactId } from '../../../content/facts.js';
import { primarySource } from '../../../content/about.js';
import { isStatement } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';
import { heldPassages } from '../../../tools/content/held.js';

const shown = topics.flatMap(passagesWithTerms).filter(isStatement);
const about = primarySource.filter(isStatement);
const primary = Array.from({ length: 51 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);

describe('facts', () => {
  for (const id of primary) {
    it(`${id} is in the register and stated by a shown statement`, () => {
      assert.ok(id in facts);
      assert.ok(shown.some((statement) => statement.facts.includes(id as FactId)));
    });
  }

  it('F52 to F55 are stated in "About this information"', () => {
    const stated = about.flatMap((statement) => statement.facts);
    assert.deepEqual([...new Set(stated)].sort(), ['F52', 'F53', 'F54', 'F55']);
  });

  it('extra facts are stated, X08 to X10 only once they are signed off', () => {
    const factsOf = (statements: typeof shown) =>
      new Set<string>(statements.flatMap((statement) => statement.facts));
    const held = factsOf(heldPassages.filter(isStatement));
    assert.deepEqual([...held].sort(), ['X08', 'X09', 'X10']);
    const stated = factsOf(shown);
    const extras = Object.keys(facts).filter((id) => id.startsWith('X'));
    assert.deepEqual(
      extras.filter((id) => !stated.has(id) && !held.has(id)),
      [],
    );
  });

  it('every statement states a fact', () => {
    const empty = [...shown, ...about].filter((statement) => statement.facts.length === 0);
    assert.deepEqual(
      empty.map(({ id }) => id),
      [],
    );
  });
});
