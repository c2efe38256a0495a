import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance } from '../statement.js';
import type { Section } from '../topic.js';

export const choice: Section = section(
  'choice',
  guidance({
    id: 'candidacy-factors.choice.heading',
    text: 'It is your choice',
    note: 'Heading',
  }),
  [
    paragraph(shared.teamExplains, shared.youChoose),
    paragraph(shared.whoBenefits),
    paragraph(shared.notHavingIt, shared.notADecisionAid),
  ],
);
