import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isStatement, type Statement } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';
import { sentencesOf } from '../../../tools/content/reading.js';

const statements = topics.flatMap(passagesWithTerms).filter(isStatement);

const states = (from: number, to: number) => (statement: Statement) =>
  statement.facts.some((fact) => {
    const number = Number(fact.slice(1));
    return fact.startsWith('F') && number >= from && number <= to;
  });

const effects = statements.filter(states(30, 37));
const benefits = statements.filter(
  (statement) => states(40, 42)(statement) || statement.facts.includes('F03'),
);
const limits = statements.filter(states(43, 51));

/** Words that promise something. Texts on benefits, side effects and limits must not have them. */
const promises =
  /\b(will|always|never|safe|safely|proven|best|cures?|cured|painless|guaranteed?)\b/i;

describe('in the content,', () => {
  it('benefits, side effects and limits promise nothing', () => {
    const bad = [...effects, ...benefits, ...limits].filter(({ text }) => promises.test(text));
    assert.deepEqual(
      bad.map(({ id }) => id),
      [],
    );
  });

  it('every benefit is stated as possible, not as certain', () => {
    const bare = benefits.filter(({ text }) => !/\b(may|maybe|might|can|some)\b/i.test(text));
    assert.deepEqual(
      bare.map(({ id }) => id),
      [],
    );
  });

  it('every side effect outside lists is stated as possible, not as certain', () => {
    const bare = effects.filter(
      ({ id, text }) =>
        !/\b(may|might|can)\b/i.test(text) &&
        // Items of a list need no such word: the sentence before the list says that not everyone has them.
        !/label$|^faq\.side-effects\.|^overview\.weigh\.effects$/.test(id),
    );
    assert.deepEqual(
      bare.map(({ id }) => id),
      [],
    );
  });

  it('nobody is told that they are, or are not, a candidate', () => {
    for (const { id, text } of statements) {
      assert.doesNotMatch(
        text,
        /\byou (are|are not|aren’t|qualify|may qualify)\b.*\bcandidate/i,
        id,
      );
      assert.doesNotMatch(
        text,
        /\b(IORT|it) (is|is not|isn’t) (right|suitable|good) for you\b/i,
        id,
      );
    }
  });

  it('no statement has percentages, doses, rates or the word “survival”', () => {
    for (const { id, text } of statements) {
      assert.doesNotMatch(text, /%|\bGy\b|\bpercent|\b\d+ (in|out of) \d+\b|survival/i, id);
    }
  });

  it('the aim of the treatment is called an aim', () => {
    const aims = statements.filter(({ facts }) => facts.includes('F08'));
    assert.ok(aims.length > 0);
    for (const { id, text } of aims) assert.match(text, /\baim\b/i, id);
  });

  it('a section that names breast cancer as a use (F09) also states what was found for breast cancer (X11)', () => {
    for (const topic of topics) {
      for (const section of topic.sections) {
        const inSection = passagesWithTerms({ ...topic, sections: [section] }).filter(isStatement);
        if (!inSection.some(({ facts }) => facts.includes('F09'))) continue;
        assert.ok(
          inSection.some(({ facts }) => facts.includes('X11')),
          `${topic.name}, ${section.name}`,
        );
      }
    }
  });

  it('no text is repeated directly after itself', () => {
    for (const topic of topics) {
      const texts = passagesWithTerms(topic).map(({ text }) => text);
      assert.deepEqual(
        texts.filter((text, index) => text === texts[index - 1]),
        [],
      );
    }
  });

  it('every statement has a sentence, and no straight quotes, straight apostrophes or double spaces', () => {
    for (const { id, text } of statements) {
      assert.doesNotMatch(text, /'|"|\s{2}/, id);
      assert.ok(sentencesOf(text).length > 0, id);
    }
  });
});
