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
        text: 'Only your care team can tell you if radiation during cancer surgery (IORT) might suit you.',
        note: 'Must stand first; never tells a reader that they are a candidate',
      }),
      guidance({
        id: 'candidacy-factors.intro.action',
        text: 'You can help: come to the visit prepared.',
        note: 'The one thing to do; what to bring and to tell follows',
      }),
      guidance({
        id: 'candidacy-factors.intro.here',
        text: 'Here you find what your team looks at, and what to tell, weigh and ask.',
        note: 'What this text is for',
      }),
    ),
    paragraph(
      statement({
        id: 'candidacy-factors.intro.many',
        facts: ['F01', 'F14'],
        sources: ['ACS', 'NCI-IORT', 'MAYO', 'CLEVELAND', 'MSK-BREAST'],
        text: 'IORT is [radiation](term:radiation) given during the surgery itself, right at the place of the cancer. Your team weighs many things to see if it could be an option.',
        note: '"it" = IORT. Keep the mark [..](term:radiation) around the word for radiation',
      }),
    ),
  ],
  { lead: true, required: true },
);
