import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facts, type Fact, type FactId } from '../../../content/facts.js';
import { primarySource } from '../../../content/about.js';
import { isStatement } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';
import { where } from './where.js';

const shown = topics.flatMap(passagesWithTerms).filter(isStatement);
const about = primarySource.filter(isStatement);
const ids = Object.keys(facts) as FactId[];
const ofAbout = ['F52', 'F53', 'F54', 'F55'];
const open = ids.filter((id) => !(facts[id] as Fact).held && !ofAbout.includes(id));

/** The agreed wording of facts: what each statement of the fact must say, and what it must not say. */
const wording: readonly [FactId, says: RegExp, not?: RegExp][] = [
  ['F02', /one/i, /\b(large|big|high) dose/i],
  ['F03', /may help limit/i],
  ['F23', /operating room/i],
  ['F24', /usually/i],
  ['F27', /one kind of machine/i],
  ['F28', /may be (shielded|moved)/i],
  ['F41', /\bmay\b/i, /\bno harm\b/i],
  ['F42', /\b(may|maybe)\b/i],
  ['F47', /costs differ/i, /\$/],
  ['F48', /some.*plans may not pay/i, /aetna|blue/i],
  ['F50', /full/i],
  ['X01', /about 2/i],
  ['X03', /often|watch/i],
  ['Y31', /often/i],
  ['Y35', /some centers/i],
  ['Y47', /\baim\b/i],
];

describe('facts', () => {
  for (const id of open) {
    it(`${id} (${facts[id].name}) is stated in the statement that where.ts names`, () => {
      const statement = shown.find((one) => one.id === where[id]);
      assert.ok(statement, `${id}: ${where[id] ?? 'nowhere'}`);
      assert.ok(statement.facts.includes(id), `${statement.id} does not state ${id}`);
    });
  }

  it('F52 to F55 are stated in "About this information"', () => {
    const stated = about.flatMap((statement) => statement.facts);
    assert.deepEqual([...new Set(stated)].sort(), ofAbout);
  });

  it('every statement states a fact', () => {
    const empty = [...shown, ...about].filter((statement) => statement.facts.length === 0);
    assert.deepEqual(
      empty.map(({ id }) => id),
      [],
    );
  });

  for (const [id, says, not] of wording) {
    it(`${id} has the agreed wording, wherever it is stated`, () => {
      for (const statement of shown.filter((one) => one.facts.includes(id))) {
        assert.match(statement.text, says, statement.id);
        if (not) assert.doesNotMatch(statement.text, not, statement.id);
      }
    });
  }
});
