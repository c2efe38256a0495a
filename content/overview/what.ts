import { list, named, paragraph, section } from '../blocks.js';
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
        facts: ['F01', 'F02', 'F22'],
        sources: ['ACS', 'NCI-IORT', 'MAYO', 'UCSF', 'ONCOLINK', 'CLEVELAND', 'MEDLINEPLUS'],
        text: 'Intraoperative radiation therapy (IORT) is [radiation](term:radiation) given in one treatment, during cancer surgery, right at the place of the cancer.',
        note: 'The one-sentence answer; explains the short name IORT. In one treatment = all at once; never "a large dose". Keep the mark [..](term:radiation) around the word for radiation',
      }),
      guidance({
        id: 'overview.what.here',
        text: 'This text says what to expect, weigh and ask. It can’t say if IORT is right for you.',
        note: 'What the text is for, and its limit',
      }),
    ),
    list([
      named(
        statement({
          id: 'overview.what.asleep-label',
          facts: ['F24'],
          sources: ['ACS', 'CLEVELAND', 'ONCOLINK'],
          text: 'You are usually asleep.',
          note: 'Bold, first of three things to know; "usually": keep the certainty',
        }),
        statement({
          id: 'overview.what.asleep',
          facts: ['X02', 'X03'],
          sources: ['ONCOLINK', 'CLEVELAND', 'BCORG', 'MSK'],
          text: 'You should not feel the radiation. Staff watch you the whole time.',
          note: '"should": keep the certainty',
        }),
      ),
      named(
        guidance({
          id: 'overview.what.time-label',
          text: 'It takes minutes.',
          note: 'Bold, second of three things to know; "It" = the radiation',
        }),
        statement({
          id: 'overview.what.time',
          facts: ['X01'],
          sources: ['BCORG', 'ONCOLINK', 'MSK', 'CC-RECTAL'],
          text: 'The radiation itself lasts about 2 to 40 minutes.',
          note: 'About 2 minutes to about 40 minutes, depending on the machine',
        }),
      ),
      named(
        statement({
          id: 'overview.what.choice-label',
          facts: ['F21'],
          sources: ['ACS', 'BCNOW'],
          text: 'The choice is yours.',
          note: 'Bold, third of three things to know; neutral, no advice',
        }),
        guidance({
          id: 'overview.what.choice',
          text: 'Ask your care team what IORT could do for you.',
          note: 'The one thing to do',
        }),
      ),
    ]),
    paragraph(shared.lessHarm),
  ],
  { lead: true },
);
