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
        text: 'IORT is short for intraoperative radiation therapy. It is [radiation](term:radiation) that you get during cancer surgery.',
        note: 'Keep the mark [..](term:radiation) around the word for radiation',
      }),
      guidance({
        id: 'faq.intro.answers',
        text: 'Many people ask these things. You can read a short answer to each one.',
        note: 'Introduces the questions',
      }),
    ),
  ],
  { lead: true, required: true },
);
