import { item, list, paragraph, section } from '../blocks.js';
import { questions } from '../questions.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const ask: Section = section(
  'ask',
  guidance({
    id: 'side-effects.ask.heading',
    text: 'What to ask',
    note: 'Heading over questions',
  }),
  [
    paragraph(
      statement({
        id: 'side-effects.ask.managed',
        facts: ['F39'],
        sources: ['ACS', 'CCS-Q'],
        text: 'Ask before surgery what can be done about side effects:',
        note: 'Introduces a list of questions',
      }),
    ),
    list([
      item(questions['likely-effects']),
      item(questions['help-effects']),
      item(questions['normal-home']),
    ]),
    list(
      [
        item(
          guidance({
            id: 'side-effects.remember.call',
            text: 'Keep the numbers for day and night by your phone.',
            note: 'One of three lines to remember',
          }),
        ),
        item(
          guidance({
            id: 'side-effects.remember.worried',
            text: 'If you are worried, call.',
            note: 'One of three lines to remember',
          }),
        ),
        item(
          guidance({
            id: 'side-effects.remember.later',
            text: 'Tell your team about later problems, too.',
            note: 'One of three lines to remember; later = months or years',
          }),
        ),
      ],
      guidance({
        id: 'side-effects.remember.heading',
        text: 'Remember',
        note: 'Small heading over three lines',
      }),
    ),
  ],
);
