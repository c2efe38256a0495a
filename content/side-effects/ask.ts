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
        text: 'Ask your team what can be done about side effects.',
        note: 'Introduces a list of questions',
      }),
    ),
    list([
      item(questions['likely-effects']),
      item(questions['help-effects']),
      item(questions['when-call']),
      item(questions['follow-up']),
    ]),
  ],
);
