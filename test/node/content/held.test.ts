import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facts, type Fact, type FactId } from '../../../content/facts.js';
import { signedOff } from '../../../content/generated/gates.js';
import { held, signedOffIn } from '../../../content/held.js';
import { isStatement } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { readingGrade, sentencesOf, wordsOf } from '../../../tools/content/reading.js';
import { passagesOfTopic } from '../../../tools/content/walk.js';

const texts = held.flatMap(({ passages }) => passages.map(({ text }) => text));

describe('held passages', () => {
  it('are shown nowhere before they are signed off', () => {
    const shown = new Set(topics.flatMap(passagesOfTopic).map(({ id }) => id));
    const closed = held.filter(({ name }) => !signedOff.includes(name));
    assert.deepEqual(
      closed.flatMap(({ passages }) => passages).filter(({ id }) => shown.has(id)),
      [],
    );
    for (const { topic, place, name } of closed) {
      const open = signedOffIn(topic, place).flatMap(({ passages }) => passages);
      assert.ok(!open.some(({ id }) => id.startsWith(`held.${name}`)), name);
    }
  });

  it('have unique names, and belong to a section or part that exists', () => {
    assert.equal(new Set(held.map(({ name }) => name)).size, held.length);
    for (const { topic, place, name } of held) {
      const sections = topics.find((one) => one.name === topic)?.sections ?? [];
      const places = sections.flatMap((section) => [
        section.name,
        ...section.blocks.flatMap((block) => (block.kind === 'part' ? [block.name] : [])),
      ]);
      assert.ok(places.includes(place), name);
    }
  });

  it('read at grade 6 or lower, without long sentences, percentages, doses, survival or prices', () => {
    assert.ok(readingGrade(texts) <= 6, readingGrade(texts).toFixed(2));
    assert.deepEqual(
      texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 20),
      [],
    );
    for (const text of texts) assert.doesNotMatch(text, /%|\bGy\b|\bpercent\b|survival|\$/i);
  });

  it('state every fact that is marked as held, and no other passage states such a fact', () => {
    const marked = (Object.keys(facts) as FactId[]).filter((id) => (facts[id] as Fact).held);
    const stated = new Set(
      held.flatMap(({ passages }) => passages.filter(isStatement)).flatMap((one) => one.facts),
    );
    assert.deepEqual(
      marked.filter((id) => !stated.has(id)),
      [],
    );
    const open = topics.flatMap(passagesOfTopic).filter(isStatement);
    const leaking = open.filter(
      (one) => !one.id.startsWith('held.') && one.facts.some((id) => marked.includes(id)),
    );
    assert.deepEqual(
      leaking.map(({ id }) => id),
      [],
    );
  });
});
