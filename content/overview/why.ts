import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const why: Section = section(
  'why',
  guidance({
    id: 'overview.why.heading',
    text: 'Why your care team may suggest it',
    note: 'Heading; "it" = IORT',
  }),
  [
    paragraph(shared.aim, shared.whenNotAllOut, shared.whenLikelyToReturn),
    paragraph(
      statement({
        id: 'overview.why.breast-differs',
        facts: ['D04'],
        sources: ['HANNA', 'CRUK-BREAST', 'ASTRO-GL'],
        text: 'Breast cancer is different. IORT alone is mostly studied for early tumors that are less likely to come back.',
        note: 'IORT alone = without other radiation',
      }),
      shared.breastDisagreement,
    ),
  ],
);
