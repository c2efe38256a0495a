import { paragraph, section } from '../blocks.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const intro: Section = section(
  'intro',
  guidance({
    id: 'candidacy-factors.intro.heading',
    text: 'In short',
    note: 'Heading of the first section',
  }),
  [
    paragraph(
      guidance({
        id: 'candidacy-factors.intro.cannot-tell',
        text: 'This page can’t tell you if radiation during cancer surgery (IORT) would suit you. Your care team can.',
        note: 'Must stand first; never tells a reader that they are a candidate',
      }),
    ),
    paragraph(
      statement({
        id: 'candidacy-factors.intro.definition',
        facts: ['F01'],
        sources: ['ACS', 'NCI-IORT', 'MAYO'],
        text: 'IORT is short for intraoperative radiation therapy. It is [radiation](term:radiation) given during cancer surgery.',
        note: 'Keep the mark [..](term:radiation) around the word for radiation',
      }),
      statement({
        id: 'candidacy-factors.intro.many',
        facts: ['F14'],
        sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'],
        text: 'Your team weighs many things to see if it could be an option.',
        note: '"it" = IORT',
      }),
    ),
  ],
  { lead: true, required: true },
);
