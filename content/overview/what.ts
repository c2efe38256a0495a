import { item, list, paragraph, section } from '../blocks.js';
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
        facts: ['F01', 'F02', 'F22'],
        sources: ['ACS', 'NCI-IORT', 'MAYO', 'UCSF', 'ONCOLINK', 'CLEVELAND', 'MEDLINEPLUS'],
        text: 'Intraoperative radiation therapy (IORT) is one [radiation](term:radiation) treatment, given during cancer surgery, right at the place of the cancer.',
        note: 'The one-sentence answer; explains the short name IORT. One treatment = all at once; never "a large dose". Keep the mark [..](term:radiation) around the word for radiation',
      }),
    ),
    list(
      [
        item(
          statement({
            id: 'overview.what.asleep',
            facts: ['F24', 'X02', 'X03'],
            sources: ['ACS', 'CLEVELAND', 'ONCOLINK', 'BCORG', 'MSK'],
            text: 'You are usually asleep, so you should not feel it. Staff watch you the whole time.',
            note: '"usually", "should": keep the certainty',
          }),
        ),
        item(
          statement({
            id: 'overview.what.time',
            facts: ['X01'],
            sources: ['BCORG', 'ONCOLINK', 'MSK', 'CC-RECTAL'],
            text: 'The radiation itself takes about 2 to 40 minutes.',
            note: 'About 2 minutes to about 40 minutes, depending on the machine',
          }),
        ),
        item(
          statement({
            id: 'overview.what.choice',
            facts: ['F21'],
            sources: ['ACS', 'BCNOW'],
            text: 'The choice is yours. Ask your care team what IORT could do for you.',
            note: 'Neutral, no advice; names one thing to do',
          }),
        ),
      ],
      guidance({
        id: 'overview.what.three',
        text: 'Three things to know',
        note: 'Small heading over a list of three',
      }),
    ),
    paragraph(
      statement({
        id: 'overview.what.harm',
        facts: ['F03', 'F41', 'D13'],
        sources: ['ACS', 'MAYO', 'MSK', 'ONCOLINK', 'UCSF', 'HADDOCK'],
        text: 'IORT may help limit harm to tissue nearby. The treated place can still be harmed.',
        note: '"may help limit": keep the certainty; the second sentence balances the first',
      }),
    ),
  ],
  { lead: true },
);
