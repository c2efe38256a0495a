import { disclosures, paragraph, question, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const day: Section = section(
  'day',
  guidance({
    id: 'faq.day.heading',
    text: 'The day of surgery',
    note: 'Heading over questions',
  }),
  [
    disclosures(
      question(
        'awake',
        guidance({
          id: 'faq.awake.question',
          text: 'Will I be awake or feel the radiation?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(shared.asleep),
        paragraph(
          statement({
            id: 'faq.awake.not-felt',
            facts: ['X02'],
            sources: ['ONCOLINK', 'CLEVELAND'],
            text: 'With it, you are asleep during the radiation, so you should not feel it.',
            note: 'it = general anesthesia',
          }),
        ),
      ),
      question(
        'alone',
        guidance({
          id: 'faq.alone.question',
          text: 'Will someone watch over me?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(
          guidance({
            id: 'faq.alone.yes',
            text: 'Yes.',
            note: 'Answer to: Will someone watch over me?',
          }),
          shared.staffStepOut,
        ),
      ),
      question(
        'how-long',
        guidance({
          id: 'faq.how-long.question',
          text: 'How long does IORT take?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(shared.radiationTime, shared.longerOperation),
      ),
      question(
        'kinds',
        guidance({
          id: 'faq.kinds.question',
          text: 'Is there more than one kind of IORT?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(
          guidance({
            id: 'faq.kinds.yes',
            text: 'Yes.',
            note: 'Answer to: Is there more than one kind of IORT?',
          }),
          shared.kinds,
          shared.linac,
        ),
        paragraph(shared.operatingRoom, shared.movedAsleep),
      ),
      question(
        'healthy-parts',
        guidance({
          id: 'faq.healthy-parts.question',
          text: 'How are healthy parts of my body protected?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(shared.shielded, shared.mayLimitHarm),
        paragraph(shared.treatedPlaceHarm, shared.effectsPossible),
      ),
      question(
        'plan-change',
        guidance({
          id: 'faq.plan-change.question',
          text: 'Could the plan change during surgery?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(
          guidance({
            id: 'faq.plan-change.yes',
            text: 'Yes.',
            note: 'Answer to: Could the plan change during surgery?',
          }),
          shared.calledOff,
        ),
      ),
    ),
  ],
);
