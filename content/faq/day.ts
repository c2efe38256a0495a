import { msg } from '@lit/localize';
import { disclosures, paragraph, question, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const day: Section = section(
  'day',
  guidance({
    id: 'faq.day.heading',
    text: () =>
      msg('The day of surgery', { id: 'faq.day.heading', desc: 'Heading over questions' }),
  }),
  [
    disclosures(
      question(
        'awake',
        guidance({
          id: 'faq.awake.question',
          text: () =>
            msg('Will I be awake or feel the radiation?', {
              id: 'faq.awake.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(shared.asleep),
        paragraph(
          statement({
            id: 'faq.awake.not-felt',
            facts: ['X02'],
            sources: ['ONCOLINK', 'CLEVELAND'],
            text: () =>
              msg('With it, you are asleep during the radiation, so you should not feel it.', {
                id: 'faq.awake.not-felt',
                desc: 'it = general anesthesia',
              }),
          }),
        ),
      ),
      question(
        'alone',
        guidance({
          id: 'faq.alone.question',
          text: () =>
            msg('Will someone watch over me?', {
              id: 'faq.alone.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(
          guidance({
            id: 'faq.alone.yes',
            text: () =>
              msg('Yes.', {
                id: 'faq.alone.yes',
                desc: 'Answer to: Will someone watch over me?',
              }),
          }),
          shared.staffStepOut,
        ),
      ),
      question(
        'how-long',
        guidance({
          id: 'faq.how-long.question',
          text: () =>
            msg('How long does IORT take?', {
              id: 'faq.how-long.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(shared.radiationTime, shared.longerOperation),
      ),
      question(
        'kinds',
        guidance({
          id: 'faq.kinds.question',
          text: () =>
            msg('Is there more than one kind of IORT?', {
              id: 'faq.kinds.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(
          guidance({
            id: 'faq.kinds.yes',
            text: () =>
              msg('Yes.', {
                id: 'faq.kinds.yes',
                desc: 'Answer to: Is there more than one kind of IORT?',
              }),
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
          text: () =>
            msg('How are healthy parts of my body protected?', {
              id: 'faq.healthy-parts.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(shared.shielded, shared.mayLimitHarm),
        paragraph(shared.treatedPlaceHarm, shared.effectsPossible),
      ),
      question(
        'plan-change',
        guidance({
          id: 'faq.plan-change.question',
          text: () =>
            msg('Could the plan change during surgery?', {
              id: 'faq.plan-change.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(
          guidance({
            id: 'faq.plan-change.yes',
            text: () =>
              msg('Yes.', {
                id: 'faq.plan-change.yes',
                desc: 'Answer to: Could the plan change during surgery?',
              }),
          }),
          shared.calledOff,
        ),
      ),
    ),
  ],
);
