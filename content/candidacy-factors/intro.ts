import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
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
        text: 'Only your care team can tell you if radiation during cancer surgery (IORT) might suit you.',
        note: 'Must stand first; never tells a reader that they are a candidate',
      }),
      guidance({
        id: 'candidacy-factors.intro.action',
        text: 'You can help: come prepared.',
        note: 'To the visit. The one thing to do; what to bring and to tell follows',
      }),
      guidance({
        id: 'candidacy-factors.intro.here',
        text: 'Here you find what your team looks at, and what to tell, weigh and ask.',
        note: 'What this text is for',
      }),
    ),
    paragraph(
      statement({
        id: 'candidacy-factors.intro.what',
        facts: ['F01'],
        sources: ['ACS', 'NCI-IORT', 'MAYO'],
        text: 'IORT is [radiation](term:radiation) given during the surgery itself.',
        note: 'Keep the mark [..](term:radiation) around the word for radiation',
      }),
      shared.comesThrough,
      statement({
        id: 'candidacy-factors.intro.many',
        facts: ['F14'],
        sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'],
        text: 'Your team weighs many things.',
        note: 'To see if IORT could be an option',
      }),
    ),
  ],
  { lead: true, required: true },
);
