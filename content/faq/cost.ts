import { disclosures, paragraph, question, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance } from '../statement.js';
import type { Section } from '../topic.js';

export const cost: Section = section(
  'cost',
  guidance({
    id: 'faq.cost.heading',
    text: 'Cost and access',
    note: 'Heading over questions',
  }),
  [
    disclosures(
      question(
        'cost-access',
        guidance({
          id: 'faq.cost-access.question',
          text: 'What about cost? Is IORT offered everywhere?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(shared.costs, shared.insurance),
        paragraph(shared.access),
      ),
    ),
  ],
);
