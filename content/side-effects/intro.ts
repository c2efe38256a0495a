import { paragraph, section } from '../blocks.js';
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
        id: 'side-effects.intro.possible',
        facts: ['F01', 'F30'],
        sources: ['ACS', 'NCI-IORT', 'MAYO'],
        text: '[Radiation](term:radiation) during cancer surgery (IORT) can cause side effects, but not everyone has them.',
        note: '"can", "not everyone": keep the certainty. Keep the mark [..](term:radiation) around the word for radiation',
      }),
      statement({
        id: 'side-effects.intro.pass',
        facts: ['Y61', 'X10'],
        sources: ['ACS-FOLLOW', 'NCI-LATE', 'ALBERTA'],
        text: 'Most early ones pass, but some need help at once. Late ones can last.',
        note: '"ones" = side effects; "most", "some", "can": keep the certainty',
      }),
      guidance({
        id: 'side-effects.intro.action',
        text: 'Learn when to call, and show someone close to you the warning signs.',
        note: 'The one thing to do; a list of signs follows',
      }),
      guidance({
        id: 'side-effects.intro.here',
        text: 'Here you find what you may notice, life at home, checkups, and what to ask before you decide.',
        note: 'What this text is for, besides when to call; decide = on IORT',
      }),
    ),
  ],
  { lead: true },
);
