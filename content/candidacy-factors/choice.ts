import { illustrated, item, list, paragraph, section } from '../blocks.js';
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
    illustrated(shared.bringQuestions, paragraph(shared.youChoose, shared.secondOpinion)),
    list(
      [
        item(shared.whichCancers, shared.aim),
        item(shared.lessHarm),
        item(
          shared.sideEffects,
          statement({
            id: 'candidacy-factors.choice.lasting',
            facts: ['Y61'],
            sources: ['ACS-FOLLOW', 'NCI-LATE'],
            text: 'Early side effects mostly go away, but some need help at once. Late ones can last.',
            note: '"mostly", "can": keep the certainty',
          }),
        ),
        item(shared.whoBenefits),
      ],
      guidance({
        id: 'candidacy-factors.choice.weigh',
        text: 'How IORT may help, and what to weigh',
        note: 'Small heading over a list; both sides weigh the same',
      }),
    ),
    paragraph(
      shared.hospitalStay,
      statement({
        id: 'candidacy-factors.choice.daily',
        facts: ['Y58', 'Y59'],
        sources: ['BCA-LIVE', 'PANCARE', 'EKHUFT', 'LUMPECTOMY-GUIDE'],
        text: 'When you can lift and work depends on your surgery and job.',
        note: 'How soon the reader can lift things and work again; no weights, no weeks',
      }),
    ),
    paragraph(shared.canSayNo, shared.withoutIort),
    paragraph(shared.otherTreatment),
    illustrated(
      shared.partOfBreast,
      list(
        [
          item(shared.breastUses),
          item(shared.fewerVisits, shared.wholeBreastLater),
          item(shared.breastDisagreement),
          item(shared.breastFinding),
          item(shared.breastOtherReading, shared.breastMost),
          item(
            statement({
              id: 'candidacy-factors.choice.shorter',
              facts: ['Y31'],
              sources: ['NICE-501', 'SHORT-COURSE'],
              text: 'Whole-breast radiation is often shorter now than in the past. Ask how long.',
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
    ),
    paragraph(shared.support),
  ],
);
