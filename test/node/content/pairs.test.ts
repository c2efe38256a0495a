import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FactId } from '../../../content/facts.js';
import { held } from '../../../content/held.js';
import { isStatement, type Passage } from '../../../content/statement.js';
import type { Section } from '../../../content/topic.js';
import { topics } from '../../../content/topics.js';
import { passagesOfBlock, passagesOfSection } from '../../../tools/content/walk.js';

const factsOf = (passages: readonly Passage[]): ReadonlySet<FactId> =>
  new Set(passages.filter(isStatement).flatMap(({ facts }) => facts));

/** The smallest pieces that the option `sections` can show: each part, and each section without its parts. */
function pieces(topic: string, section: Section): { name: string; passages: Passage[] }[] {
  const parts = section.blocks.filter((block) => block.kind === 'part');
  const rest = section.blocks.filter((block) => block.kind !== 'part');
  return [
    {
      name: `${topic}, ${section.name}`,
      passages: [section.heading, ...rest.flatMap(passagesOfBlock)],
    },
    ...parts.map((part) => ({ name: `${topic}, ${part.name}`, passages: passagesOfBlock(part) })),
  ];
}

const shown = topics.flatMap((topic) =>
  topic.sections.flatMap((section) => pieces(topic.name, section)),
);

/** Facts that must not be shown alone: where the first fact of a list is shown, all others of the list must be too. */
const together: readonly (readonly [FactId, ...FactId[]])[] = [
  ['X11', 'Y14', 'X13'],
  ['F09', 'X11'],
  ['F42', 'Y15', 'Y18'],
  ['X08', 'Y86', 'Y87'],
  ['Y86', 'X08', 'Y87'],
  ['Y87', 'X08', 'Y86'],
  ['Y53', 'Z03'],
  ['F06', 'D04'],
  ['F07', 'D04'],
];

describe('facts that must not be shown alone', () => {
  for (const [fact, ...others] of together) {
    it(`${fact} is always shown with ${others.join(' and ')}, whatever sections are chosen`, () => {
      const places = shown.filter(({ passages }) => factsOf(passages).has(fact));
      assert.ok(places.length > 0, `${fact} is stated nowhere`);
      for (const { name, passages } of places) {
        const facts = factsOf(passages);
        assert.deepEqual(
          others.filter((other) => !facts.has(other)),
          [],
          name,
        );
      }
    });
  }

  it('D04 (how breast cancer differs) is always stated in the same words', () => {
    const passages = topics
      .flatMap(({ sections }) => sections.flatMap(passagesOfSection))
      .filter((passage) => isStatement(passage) && passage.facts.includes('D04'));
    assert.deepEqual(
      new Set(passages.map(({ text }) => text)),
      new Set([
        'Breast cancer is different: IORT alone is mostly studied for early tumors that are less likely to come back.',
      ]),
    );
  });

  it('the answer on radioactivity is one piece, and begins with the condition', () => {
    const [answer] = shown.filter(({ passages }) => factsOf(passages).has('X08'));
    const statements = answer?.passages.filter(({ id }) => id.startsWith('radioactive.'));
    assert.deepEqual(
      statements?.map(({ id }) => id),
      ['radioactive.depends', 'radioactive.near', 'radioactive.stay', 'radioactive.ask'],
    );
    assert.match(statements?.[0]?.text ?? '', /^It depends on the kind\./);
  });

  it('held passages keep facts together: Y73 and Y60 with Y75 (when to call), Y33 with Y66 (scarring); the section of Y33 also states X11', () => {
    for (const [fact, other] of [
      ['Y73', 'Y75'],
      ['Y60', 'Y75'],
      ['Y33', 'Y66'],
    ] as const) {
      const units = held.filter(({ passages }) => factsOf(passages).has(fact));
      assert.ok(units.length > 0, fact);
      for (const { passages, name } of units) assert.ok(factsOf(passages).has(other), name);
    }
    const breast = shown.find(({ name }) => name === 'overview, breast');
    assert.ok(
      breast && factsOf(breast.passages).has('X11'),
      'the section that gets Y33 also states X11',
    );
  });
});
