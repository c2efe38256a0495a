import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const choice: Section = section(
  'choice',
  guidance({
    id: 'candidacy-factors.choice.heading',
    text: 'It is your choice',
    note: 'Heading',
  }),
  [
    paragraph(shared.youChoose, shared.secondOpinion),
    paragraph(
      shared.aim,
      statement({
        id: 'candidacy-factors.choice.effects',
        facts: ['F30', 'D13', 'F32', 'F33'],
        sources: ['ACS', 'MAYO', 'HADDOCK'],
        text: 'Not everyone has side effects, but tissue and nerves in the treated place can be harmed.',
        note: '"not everyone", "can": keep the certainty',
      }),
      shared.whoBenefits,
    ),
    paragraph(
      shared.canSayNo,
      shared.withoutIort,
      statement({
        id: 'candidacy-factors.choice.shorter',
        facts: ['Y31'],
        sources: ['NICE-501', 'SHORT-COURSE'],
        text: 'For breast cancer, whole-breast radiation is often shorter than it used to be. Ask how long.',
        note: '"often": keep the certainty; no number of visits',
      }),
    ),
    paragraph(shared.otherTreatment),
    paragraph(shared.support),
  ],
);
