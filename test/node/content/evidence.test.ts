import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evidence, type Evidence } from '../../../content/evidence.js';
import { facts, type FactId } from '../../../content/facts.js';

const noted = Object.entries(evidence) as [FactId, Evidence][];

describe('the notes on sources (content/evidence/)', () => {
  it('are about facts of the register, each with a claim', () => {
    assert.ok(noted.length > 0);
    const wrong = noted.filter(([id, { claim }]) => !(id in facts) || !claim.trim());
    assert.deepEqual(wrong, []);
  });

  it('are about sources that back the fact', () => {
    const wrong = noted.flatMap(([id, { says = {} }]) => {
      const backing: readonly string[] = facts[id].sources;
      return Object.keys(says).flatMap((key) => (backing.includes(key) ? [] : [`${id}: ${key}`]));
    });
    assert.deepEqual(wrong, []);
  });

  it('have quotes of at most fifteen words', () => {
    const quotes = noted.flatMap(([, { says = {} }]) =>
      Object.values(says).flatMap((text) => text.match(/“[^”]*”/g) ?? []),
    );
    assert.deepEqual(
      quotes.filter((quote) => quote.split(/\s+/).length > 15),
      [],
    );
  });
});
