import { helpBox, paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance } from '../statement.js';
import type { Section } from '../topic.js';

export const talk: Section = section(
  'talk',
  guidance({
    id: 'overview.talk.heading',
    text: 'Talk with your team',
    note: 'Heading',
  }),
  [
    paragraph(shared.teamExplains, shared.youChoose, shared.notHavingIt, shared.notADecisionAid),
    helpBox(
      paragraph(
        guidance({
          id: 'overview.talk.not-for-emergencies',
          text: 'This text is not for emergencies.',
          note: 'The widget must not be used to get help',
        }),
        shared.emergency,
      ),
    ),
  ],
);
