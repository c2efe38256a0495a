import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facts, type FactId } from '../../../content/facts.js';
import { held } from '../../../content/held.js';
import type { SourceId } from '../../../content/sources.js';
import { isStatement } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';

/** Solid facts: two or more sources that don't depend on each other say the same. */
const solid =
  `Y01 Y02 Y03 Y04 Y05 Y06 Y07 Y09 Y10 Y12 Y14 Y15 Y16 Y17 Y18 Y22 Y31 Y40 Y47 Y50 Y51 Y52 Y53 Y61 Y66 Y68 Y70 Y71 Y72 Y73 Y74 Y75 Y79 Y80 Y81 Y82 Y83 Y84 Y85 Y86 Y92 Y93 Y94`.split(
    /\s+/,
  ) as FactId[];

/** Statements that take a solid fact from one study or one review only. */
const alone = [
  'held.breast-lab-report',
  'overview.compare.other-uncertain',
  'overview.compare.alone-uncertain', // on new cancers elsewhere: the same review as for other-uncertain
];

describe('solid facts', () => {
  it('have two or more sources in every statement, except the statements in the list `alone`', () => {
    const statements = [
      ...topics.flatMap(passagesWithTerms),
      ...held.flatMap((one) => one.passages),
    ]
      .filter(isStatement)
      .filter(({ id }) => !alone.includes(id));
    const tooFew = statements.flatMap((statement) =>
      statement.facts
        .filter((fact) => solid.includes(fact))
        .filter((fact) => {
          const backing: readonly SourceId[] = facts[fact].sources;
          return statement.sources.filter((source) => backing.includes(source)).length < 2;
        })
        .map((fact) => `${statement.id}: ${fact}`),
    );
    assert.deepEqual(tooFew, []);
  });

  it('are all stated', () => {
    const stated = new Set<FactId>(
      [...topics.flatMap(passagesWithTerms), ...held.flatMap((one) => one.passages)]
        .filter(isStatement)
        .flatMap((statement) => statement.facts),
    );
    assert.deepEqual(
      solid.filter((fact) => !stated.has(fact)),
      [],
    );
  });
});
