import { msg } from '@lit/localize';
import { paragraph, section } from '../blocks.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const intro: Section = section(
  'intro',
  guidance({
    id: 'candidacy-factors.intro.heading',
    text: () =>
      msg('In short', {
        id: 'candidacy-factors.intro.heading',
        desc: 'Heading of the first section',
      }),
  }),
  [
    paragraph(
      guidance({
        id: 'candidacy-factors.intro.cannot-tell',
        text: () =>
          msg(
            'This page can’t tell you if radiation during cancer surgery (IORT) would suit you. Your care team can.',
            {
              id: 'candidacy-factors.intro.cannot-tell',
              desc: 'Must stand first; never tells a reader that they are a candidate',
            },
          ),
      }),
    ),
    paragraph(
      statement({
        id: 'candidacy-factors.intro.definition',
        facts: ['F01'],
        sources: ['ACS', 'NCI-IORT', 'MAYO'],
        text: () =>
          msg(
            'IORT is short for intraoperative radiation therapy. It is [radiation](term:radiation) given during cancer surgery.',
            {
              id: 'candidacy-factors.intro.definition',
              desc: 'Keep the mark [..](term:radiation) around the word for radiation',
            },
          ),
      }),
      statement({
        id: 'candidacy-factors.intro.many',
        facts: ['F14'],
        sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'],
        text: () =>
          msg('Your team weighs many things to see if it could be an option.', {
            id: 'candidacy-factors.intro.many',
            desc: '"it" = IORT',
          }),
      }),
    ),
  ],
  { lead: true, required: true },
);
