import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const intro: Section = section(
  'intro',
  guidance({
    id: 'side-effects.intro.heading',
    text: 'In short',
    note: 'Heading of the first section',
  }),
  [
    paragraph(
      statement({
        id: 'side-effects.intro.definition',
        facts: ['F01', 'F08'],
        sources: ['ACS', 'NCI-IORT', 'MAYO', 'CLEVELAND', 'MSK-BREAST'],
        text: 'IORT is short for intraoperative radiation therapy. It is [radiation](term:radiation) given during cancer surgery. The aim is to make it less likely that the cancer comes back.',
        note: 'The aim, no promise. Keep the mark [..](term:radiation) around the word for radiation',
      }),
    ),
    paragraph(
      shared.effectsPossible,
      statement({
        id: 'side-effects.intro.not-complete',
        facts: ['D07'],
        sources: ['MAYO', 'CHO'],
        text: 'This page does not name them all.',
        note: 'them = side effects',
      }),
    ),
  ],
  { lead: true },
);
