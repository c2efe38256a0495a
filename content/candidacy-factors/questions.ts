import { checklist, group, item, list, section } from '../blocks.js';
import { questions } from '../questions.js';
import { guidance, type Passage } from '../statement.js';
import type { Section } from '../topic.js';

const heading = (name: string, text: string): Passage =>
  guidance({
    id: `candidacy-factors.questions.${name}`,
    text,
    note: 'Small heading over questions to ask the care team',
  });

export const questionsToTake: Section = section(
  'questions',
  guidance({
    id: 'candidacy-factors.questions.heading',
    text: 'Questions to take with you',
    note: 'Heading over questions that a reader may put on a list',
  }),
  [
    checklist(
      [
        group(
          [
            questions['why-me'],
            questions.goal,
            questions['boost-or-only'],
            questions['other-options'],
            questions['no-iort'],
            questions['daily-life'],
          ],
          heading('choosing', 'Choosing'),
        ),
      ],
      [
        group(
          [
            questions.experience,
            questions.trial,
            questions['earlier-radiation'],
            questions['another-cancer'],
            questions.interpreter,
          ],
          heading('more-choosing', 'More on choosing'),
        ),
        group(
          [
            questions.prepare,
            questions.medicines,
            questions['which-kind'],
            questions['stay-radioactive'],
            questions['plan-change'],
          ],
          heading('day', 'The day of surgery'),
        ),
        group(
          [
            questions['when-call'],
            questions['normal-home'],
            questions.recovery,
            questions['likely-effects'],
            questions['help-effects'],
            questions['lab-report'],
            questions['other-treatment'],
            questions['follow-up'],
          ],
          heading('after', 'After surgery'),
        ),
        group([questions['insurance-cost']], heading('costs', 'Costs')),
      ],
    ),
    list(
      [
        item(
          guidance({
            id: 'candidacy-factors.remember.team',
            text: 'Ask your team if IORT might suit you.',
            note: 'One of three lines to remember',
          }),
        ),
        item(
          guidance({
            id: 'candidacy-factors.remember.tell',
            text: 'Tell them about other illnesses, implants and medicines.',
            note: 'One of three lines to remember; them = the care team',
          }),
        ),
        item(
          guidance({
            id: 'candidacy-factors.remember.choice',
            text: 'You have the final say.',
            note: 'One of three lines to remember: the reader decides',
          }),
        ),
      ],
      guidance({
        id: 'candidacy-factors.remember.heading',
        text: 'Remember',
        note: 'Small heading over three lines',
      }),
    ),
  ],
);
