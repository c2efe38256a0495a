import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isStatement } from '../../../content/statement.js';
import type { Section } from '../../../content/topic.js';
import { overview } from '../../../content/overview.js';
import { topics } from '../../../content/topics.js';
import { passagesOfSection } from '../../../tools/content/walk.js';

const factsOf = (section: Section) =>
  new Set<string>(
    passagesOfSection(section)
      .filter(isStatement)
      .flatMap(({ facts }) => facts),
  );

const benefits = ['F03', 'F40', 'F41', 'F42'];
const limits = Array.from({ length: 9 }, (_, index) => `F${43 + index}`);
const effects = Array.from({ length: 8 }, (_, index) => `F${30 + index}`);
const mixed = ['D13', 'F04'];

describe('benefits and limits', () => {
  for (const topic of topics) {
    for (const section of topic.sections) {
      const facts = factsOf(section);
      if (!benefits.some((fact) => facts.has(fact))) continue;
      it(`${topic.name}, ${section.name}: a benefit is never without a limit`, () => {
        assert.ok([...limits, ...effects, ...mixed].some((fact) => facts.has(fact)));
      });
    }
  }

  it('the comparison holds all benefits and all limits in one section', () => {
    const weigh = overview.sections.find(({ name }) => name === 'weigh');
    assert.ok(weigh);
    const facts = factsOf(weigh);
    const missing = ['F40', 'F41', 'F42', ...limits, ...effects, 'X11'].filter(
      (fact) => !facts.has(fact),
    );
    assert.deepEqual(missing, []);
  });

  it('the comparison has three groups on each side', () => {
    const block = overview.sections
      .flatMap((section) => section.blocks)
      .find((candidate) => candidate.kind === 'balance');
    assert.deepEqual(
      block?.sides.map((side) => side.lists.length),
      [3, 3],
    );
  });
});
