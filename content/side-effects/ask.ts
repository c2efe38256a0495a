import { checklist, group, item, list, paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
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
    list(
      [
        item(
          statement({
            id: 'side-effects.ask.works',
            facts: ['G01'],
            sources: ['MSK', 'ACS-EBRT', 'NCI-RT-2'],
            text: 'IORT uses strong rays to kill cancer cells.',
            note: 'How any radiation treatment works; the aim of IORT follows',
          }),
          shared.aim,
        ),
        item(shared.lessHarm),
        item(shared.whoBenefits),
        item(shared.canSayNo, shared.withoutIort),
        item(shared.secondOpinion),
      ],
      guidance({
        id: 'side-effects.ask.deciding',
        text: 'If you have not decided yet',
        note: 'Small heading over what to know before one decides on IORT',
      }),
    ),
    paragraph(
      statement({
        id: 'side-effects.ask.managed',
        facts: ['F39', 'X14'],
        sources: ['ACS', 'CCS-Q', 'MEDLINEPLUS'],
        text: 'Before surgery, ask what can be done about side effects, and what else you could choose:',
        note: 'Introduces a list of questions',
      }),
    ),
    checklist([
      group([
        questions['likely-effects'],
        questions['help-effects'],
        questions['normal-home'],
        questions['other-options'],
        questions['no-iort'],
      ]),
    ]),
    paragraph(
      shared.support,
      guidance({
        id: 'side-effects.ask.signs-first',
        text: 'For signs in your body, don’t call there: call your team or 911, as listed above.',
        note: 'There = the number named in the sentence before; above = under "When to get help"',
      }),
      shared.crisis,
    ),
    list(
      [
        item(
          guidance({
            id: 'side-effects.remember.call',
            text: 'Keep your team’s numbers for day and night by your phone.',
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
