import { item, list, paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const choice: Section = section(
  'choice',
  guidance({
    id: 'candidacy-factors.choice.heading',
    text: 'It is your choice',
    note: 'Heading',
  }),
  [
    paragraph(shared.youChoose, shared.secondOpinion),
    paragraph(shared.aim, shared.lessHarm),
    paragraph(shared.fewerVisits, shared.wholeBreastLater),
    paragraph(shared.sideEffects, shared.whoBenefits),
    paragraph(shared.canSayNo, shared.withoutIort),
    paragraph(shared.otherTreatment),
    list(
      [
        item(shared.breastUses),
        item(shared.breastDisagreement),
        item(shared.breastFinding),
        item(shared.breastOtherReading, shared.breastMost),
        item(
          statement({
            id: 'candidacy-factors.choice.shorter',
            facts: ['Y31'],
            sources: ['NICE-501', 'SHORT-COURSE'],
            text: 'For breast cancer, whole-breast radiation is often shorter than it used to be. Ask how long.',
            note: '"often": keep the certainty; no number of visits',
          }),
        ),
        item(shared.askBreast),
      ],
      guidance({
        id: 'candidacy-factors.choice.breast',
        text: 'If you have breast cancer',
        note: 'Small heading over a list',
      }),
    ),
    paragraph(shared.support),
  ],
);
