import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isStatement } from '../../../content/statement.js';
import type { Section } from '../../../content/topic.js';
import { overview } from '../../../content/overview.js';
import { topics } from '../../../content/topics.js';
import { runningText, wordsOf } from '../../../tools/content/reading.js';
import { passagesOfSection } from '../../../tools/content/walk.js';

const factsOf = (section: Section) =>
  new Set<string>(
    passagesOfSection(section)
      .filter(isStatement)
      .flatMap(({ facts }) => facts),
  );

const benefits = ['F03', 'F40', 'F41', 'F42'];
const limits = Array.from({ length: 6 }, (_, index) => `F${43 + index}`).concat('F49', 'F50');
const effects = Array.from({ length: 8 }, (_, index) => `F${30 + index}`);
/** Facts that count as limits: harm at the treated place, and more radiation from outside. */
const mixed = ['D13', 'F04', 'Y18'];

describe('benefits and limits', () => {
  for (const topic of topics) {
    for (const section of topic.sections) {
      const facts = factsOf(section);
      if (!benefits.some((fact) => facts.has(fact))) continue;
      it(`are both in ${topic.name}, ${section.name}: next to the benefits stands a limit or side effect`, () => {
        assert.ok([...limits, ...effects, ...mixed].some((fact) => facts.has(fact)));
      });
    }
  }

  const weigh = overview.sections.find(({ name }) => name === 'weigh') as Section;
  const balance = weigh.blocks.find((block) => block.kind === 'balance');

  it('are all in the section "weigh" of the overview, except the benefit F03', () => {
    const facts = factsOf(weigh);
    assert.deepEqual(
      ['F40', 'F41', 'F42', ...limits, ...effects, 'X06', 'X14'].filter((fact) => !facts.has(fact)),
      [],
    );
  });

  it('are two lists of similar length in the section "weigh"; side effects come first among the limits', () => {
    const [help, toWeigh] = balance?.sides.map(({ list }) => list) ?? [];
    assert.ok(help && toWeigh);
    assert.ok(Math.abs(help.items.length - toWeigh.items.length) <= 1);
    const words = [help, toWeigh].map((list) =>
      runningText(list).flatMap(({ text }) => wordsOf(text)),
    );
    assert.ok((words[1]?.length ?? 0) <= 2 * (words[0]?.length ?? 0));
    assert.deepEqual(
      toWeigh.items[0]?.passages.map(({ id }) => id),
      ['shared.side-effects'],
    );
  });

  it('are compared in the section "weigh" only if the section "cancers" is shown too', () => {
    assert.equal(weigh.needs, 'cancers');
  });
});
