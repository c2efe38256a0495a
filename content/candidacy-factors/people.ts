import { illustrated, paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const people: Section = section(
  'people',
  guidance({
    id: 'candidacy-factors.people.heading',
    text: 'People you may meet',
    note: 'Heading',
  }),
  [
    illustrated(
      shared.staffKeepWatching,
      paragraph(
        statement({
          id: 'candidacy-factors.people.meet',
          facts: ['F18', 'F19', 'G07'],
          sources: ['ACS', 'CLEVELAND', 'MEDLINEPLUS', 'HLBC-RO'],
          text: 'If IORT might suit you, you see a surgeon. You also see a doctor who treats cancer with radiation (a radiation oncologist).',
          note: '"might": keep the certainty',
        }),
        statement({
          id: 'candidacy-factors.people.anesthesia',
          facts: ['F24', 'X03', 'Y10'],
          sources: ['ACS', 'BCORG', 'MSK', 'ISPUB'],
          text: 'During surgery, another doctor usually keeps you asleep. Staff watch you the whole time.',
          note: '"usually": keep the certainty',
        }),
      ),
    ),
  ],
);
