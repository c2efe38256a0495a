import { checklist, group, item, list, paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { questions } from '../questions.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const talk: Section = section(
  'talk',
  guidance({
    id: 'overview.talk.heading',
    text: 'Talk with your team',
    note: 'Heading',
  }),
  [
    paragraph(
      shared.youChoose,
      shared.secondOpinion,
      statement({
        id: 'overview.talk.bring',
        facts: ['Y08'],
        sources: ['CRUK-PREP'],
        text: 'Bring someone to take notes.',
        note: 'To visits with the care team',
      }),
      statement({
        id: 'overview.talk.interpreter',
        facts: ['X16'],
        sources: ['HHS-LANGUAGE'],
        text: 'You can ask for a free medical interpreter.',
        note: 'For readers who would rather not speak English at their visits',
      }),
    ),
    checklist([group([questions['boost-or-only'], questions['no-iort'], questions['when-call']])]),
    paragraph(
      statement({
        id: 'overview.talk.worry',
        facts: ['Y92'],
        sources: ['NCI-ANX', 'ACS-FOLLOW'],
        text: 'Worry that cancer will come back is very common and usually eases. If yours doesn’t, tell your team.',
        note: '"very common", "usually": keep the certainty',
      }),
      shared.support,
      shared.crisis,
    ),
    list(
      [
        item(
          guidance({
            id: 'overview.remember.what',
            text: 'IORT is radiation during surgery. Ask what it could do.',
            note: 'One of three lines to remember',
          }),
        ),
        item(
          guidance({
            id: 'overview.remember.call',
            text: 'Know when to call, and which number.',
            note: 'One of three lines to remember; the number to call',
          }),
        ),
        item(
          guidance({
            id: 'overview.remember.choice',
            text: 'You decide, and you may ask for time.',
            note: 'One of three lines to remember',
          }),
        ),
      ],
      guidance({
        id: 'overview.remember.heading',
        text: 'Remember',
        note: 'Small heading over three lines',
      }),
    ),
  ],
);
