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
        text: 'If your team feels IORT might suit you, you see a surgeon. You also see a doctor who treats cancer with radiation, called a radiation oncologist.',
        note: 'The surgeon operates',
      }),
      statement({
        id: 'candidacy-factors.people.skills',
        facts: ['F45'],
        sources: ['ACS', 'ECANCER'],
        text: 'The staff who give IORT need special skills.',
        note: 'A plain fact about staffing',
      }),
    ),
  ],
);
