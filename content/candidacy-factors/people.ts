import { paragraph, section } from '../blocks.js';
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
        facts: ['Y10'],
        sources: ['ISPUB', 'MSK'],
        text: 'In surgery, the doctor who keeps you asleep watches you, at times through special glass.',
        note: 'At times = while the radiation is on; the glass shields from it',
      }),
    ),
  ],
);
