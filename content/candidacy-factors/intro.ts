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
        note: 'Must come first; never tells a reader that they are a candidate',
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
        facts: ['F01', 'F14', 'F25', 'F26', 'G02'],
        sources: ['ACS', 'NCI-IORT', 'MAYO', 'CLEVELAND', 'MSK-BREAST', 'ONCOLINK', 'CQ-TUMOR'],
        text: 'IORT is [radiation](term:radiation) given in surgery, right where the [tumor](term:tumor), or as much of it as possible, is taken out. First, your team weighs many things.',
        note: '"or as much of it as possible": some tumors can’t be taken out as a whole. "First" = before IORT; says nothing on the outcome. Keep the marks [..](term:radiation) and [..](term:tumor) around the words for radiation and tumor',
      }),
    ),
  ],
  { lead: true, required: true },
);
