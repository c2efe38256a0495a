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
    paragraph(shared.youChoose, shared.whoBenefits, shared.secondOpinion),
    paragraph(
      guidance({
        id: 'candidacy-factors.choice.no',
        text: 'You can also say no.',
        note: 'Neutral, no advice; no to IORT',
      }),
      shared.withoutIort,
      statement({
        id: 'candidacy-factors.choice.shorter',
        facts: ['Y31'],
        sources: ['NICE-501', 'SHORT-COURSE'],
        text: 'For breast cancer, whole-breast radiation is often shorter than it used to be. Ask how long.',
        note: '"often": keep the certainty; no number of visits',
      }),
    ),
  ],
);
