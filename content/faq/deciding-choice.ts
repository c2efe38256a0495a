import { paragraph, question } from '../blocks.js';
import { guidance, statement } from '../statement.js';
import { asks } from './ask.js';

export const me = question(
  'me',
  asks('me', 'Could IORT be right for me?'),
  paragraph(
    guidance({
      id: 'faq.me.team',
      text: 'Only your care team can tell you.',
      note: 'Never tells a reader that they are a candidate',
    }),
    statement({
      id: 'faq.me.factors',
      facts: ['F14', 'F15', 'F16', 'F17'],
      sources: ['ACS', 'CLEVELAND', 'MAYO'],
      text: 'They look at the kind, place and size of the cancer, your health, and more.',
      note: '"They" = the care team',
    }),
    statement({
      id: 'faq.me.people',
      facts: ['F18', 'F19', 'G07'],
      sources: ['ACS', 'CLEVELAND', 'MEDLINEPLUS', 'HLBC-RO'],
      text: 'If it might suit you, you meet a surgeon and a doctor who treats cancer with radiation (radiation oncologist).',
      note: '"it" = IORT; "might": keep the certainty',
    }),
  ),
);

export const otherChoices = question(
  'other-choices',
  asks('other-choices', 'What else could I choose?'),
  paragraph(
    statement({
      id: 'faq.other-choices.kinds',
      facts: ['X14'],
      sources: ['MEDLINEPLUS', 'MSK', 'BCORG-OLDER'],
      text: 'You may have radiation after surgery. For breast cancer, there may also be other part-breast radiation or, for some, no radiation.',
      note: '"may", "for some": keep the certainty',
    }),
    statement({
      id: 'faq.other-choices.shorter',
      facts: ['Y31'],
      sources: ['NICE-501', 'SHORT-COURSE'],
      text: 'Whole-breast radiation is often shorter now than in the past.',
      note: '"often": keep the certainty; no number of visits',
    }),
    guidance({
      id: 'faq.other-choices.ask',
      text: 'Ask what each choice would mean for you.',
      note: 'Each = each of the choices',
    }),
  ),
);

export const myChoice = question(
  'my-choice',
  asks('my-choice', 'Do I have to say yes?'),
  paragraph(
    guidance({
      id: 'faq.my-choice.no',
      text: 'No.',
      note: 'Answer to: Do I have to say yes?',
    }),
    statement({
      id: 'faq.my-choice.yours',
      facts: ['F20', 'F21'],
      sources: ['ACS', 'CLEVELAND', 'BCNOW'],
      text: 'Your team explains, and you decide. Saying no is a choice too.',
      note: 'Neutral, no advice',
    }),
    statement({
      id: 'faq.my-choice.time',
      facts: ['Y06', 'Y07'],
      sources: ['ACS-READY', 'ONCOLINK-2ND', 'NCCN-2ND'],
      text: 'Ask how much time you have to decide. It is normal to want a second opinion, and some health plans even ask for one.',
      note: 'Plans = health plans',
    }),
  ),
);

export const comeBack = question(
  'come-back',
  asks('come-back', 'Can cancer come back after IORT?'),
  paragraph(
    statement({
      id: 'faq.come-back.answer',
      facts: ['F08'],
      sources: ['ACS', 'CLEVELAND'],
      text: 'Yes, it can. The aim of IORT is to make that less likely, but no one can promise it.',
      note: 'No promise, no rate',
    }),
    statement({
      id: 'faq.come-back.unknown',
      facts: ['F43'],
      sources: ['ACS', 'BCNOW', 'HADDOCK'],
      text: 'Studies can’t yet say who it helps most.',
      note: '"it" = IORT; "can’t yet say": keep the certainty',
    }),
  ),
);
