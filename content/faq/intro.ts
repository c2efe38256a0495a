import { paragraph, section } from '../blocks.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const intro: Section = section(
  'intro',
  guidance({
    id: 'faq.intro.heading',
    text: 'In short',
    note: 'Heading of the first section',
  }),
  [
    paragraph(
      statement({
        id: 'faq.intro.definition',
        facts: ['F01'],
        sources: ['ACS', 'NCI-IORT', 'MAYO'],
        text: 'IORT is [radiation](term:radiation) that you get during cancer surgery. The letters stand for intraoperative radiation therapy.',
        note: 'Keep the mark [..](term:radiation) around the word for radiation',
      }),
      guidance({
        id: 'faq.intro.action',
        text: 'Write down what you still want to know, and ask your care team.',
        note: 'The one thing to do',
      }),
    ),
  ],
  { lead: true, required: true },
);
