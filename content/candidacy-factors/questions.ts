import { checklist, section } from '../blocks.js';
import { questions } from '../questions.js';
import { guidance } from '../statement.js';
import type { Section } from '../topic.js';

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
        questions['why-me'],
        questions.goal,
        questions['other-options'],
        questions['other-treatment'],
        questions['likely-effects'],
      ],
      [
        questions.experience,
        questions['which-kind'],
        questions['plan-change'],
        questions.trial,
        questions['help-effects'],
        questions['when-call'],
        questions['lab-report'],
        questions['follow-up'],
        questions['insurance-cost'],
        questions.prepare,
        questions.recovery,
        questions['earlier-radiation'],
        questions.interpreter,
      ],
    ),
  ],
);
