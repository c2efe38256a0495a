import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const what: Section = section(
  'what',
  guidance({
    id: 'overview.what.heading',
    text: 'What it is',
    note: 'Heading of the first section of the overview',
  }),
  [
    paragraph(
      statement({
        id: 'overview.what.definition',
        facts: ['F01'],
        sources: ['ACS', 'NCI-IORT', 'MAYO'],
        text: 'Intraoperative radiation therapy (IORT) is radiation given during surgery. It goes right to the place of the cancer.',
        note: 'The one-sentence answer; explains the short name IORT',
      }),
    ),
    paragraph(
      statement({
        id: 'overview.what.rays',
        facts: ['G01'],
        sources: ['MSK', 'ACS-EBRT', 'NCI-RT-2'],
        text: 'Radiation uses strong rays to kill cancer cells.',
        note: 'Explains radiation',
      }),
      statement({
        id: 'overview.what.one-treatment',
        facts: ['F02', 'F22'],
        sources: ['ACS', 'UCSF', 'ONCOLINK', 'CLEVELAND', 'MEDLINEPLUS'],
        text: 'All of the IORT comes in one treatment, during your surgery.',
        note: 'All at once; never "a large dose"',
      }),
    ),
    paragraph(shared.mayLimitHarm, shared.treatedPlaceHarm),
  ],
  { lead: true },
);
