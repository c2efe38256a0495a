import { msg } from '@lit/localize';
import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance } from '../statement.js';
import type { Section } from '../topic.js';

export const choice: Section = section(
  'choice',
  guidance({
    id: 'candidacy-factors.choice.heading',
    text: () =>
      msg('It is your choice', { id: 'candidacy-factors.choice.heading', desc: 'Heading' }),
  }),
  [
    paragraph(shared.teamExplains, shared.youChoose),
    paragraph(shared.whoBenefits),
    paragraph(shared.notHavingIt, shared.notADecisionAid),
  ],
);
