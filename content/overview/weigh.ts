import { balance, item, list, section, side } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const weigh: Section = section(
  'weigh',
  guidance({
    id: 'overview.weigh.heading',
    text: 'Possible benefits and limits',
    note: 'Heading of a comparison; both sides weigh the same',
  }),
  [
    balance(
      side(
        guidance({
          id: 'overview.weigh.help',
          text: 'What it may help with',
          note: 'Heading of the benefits; "it" = IORT',
        }),
        list(
          [
            item(
              statement({
                id: 'overview.weigh.dose',
                facts: ['F40'],
                sources: ['ACS', 'MAYO', 'ONCOLINK'],
                text: 'More radiation can go straight to where the tumor was.',
                note: 'A possible benefit',
              }),
            ),
          ],
          guidance({
            id: 'overview.weigh.help-place',
            text: 'The treated place',
            note: 'Small heading over a benefit',
          }),
        ),
        list(
          [
            item(
              statement({
                id: 'overview.weigh.less-harm',
                facts: ['F41'],
                sources: ['ACS', 'ONCOLINK', 'UCSF'],
                text: 'Healthy tissue near the tumor may be harmed less.',
                note: 'A possible benefit; "may", "less": keep the certainty',
              }),
            ),
          ],
          guidance({
            id: 'overview.weigh.help-nearby',
            text: 'Tissue nearby',
            note: 'Small heading over a benefit',
          }),
        ),
        list(
          [item(shared.fewerVisits)],
          guidance({
            id: 'overview.weigh.help-visits',
            text: 'Visits',
            note: 'Small heading over a benefit; treatment visits',
          }),
        ),
      ),
      side(
        guidance({
          id: 'overview.weigh.limits',
          text: 'What to weigh',
          note: 'Heading of the limits',
        }),
        list(
          [
            item(shared.whoBenefits),
            item(shared.breastDisagreement, shared.breastFinding, shared.breastOtherReading),
          ],
          guidance({
            id: 'overview.weigh.limits-unknown',
            text: 'Not yet known',
            note: 'Small heading over limits',
          }),
        ),
        list(
          [
            item(shared.labReportLater, shared.labReportGuides, shared.labReportNew),
            item(shared.longerOperation),
            item(
              shared.effectsPossible,
              statement({
                id: 'overview.weigh.effects',
                facts: ['F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37'],
                sources: ['ACS', 'MAYO', 'CHO', 'CARMEL'],
                text: 'They include slow healing, infection, fluid or blood under the skin, sore skin, scarred tissue and nerve damage.',
                note: 'The seven side effects in one line; "include", the list is not complete',
              }),
              statement({
                id: 'overview.weigh.ask-effects',
                facts: ['F38'],
                sources: ['ACS', 'RTANSWERS'],
                text: 'Ask your team which could affect you.',
                note: 'which = which side effects',
              }),
            ),
          ],
          guidance({
            id: 'overview.weigh.limits-surgery',
            text: 'Your surgery and results',
            note: 'Small heading over limits',
          }),
        ),
        list(
          [item(shared.access), item(shared.costs, shared.insurance)],
          guidance({
            id: 'overview.weigh.limits-access',
            text: 'Access and cost',
            note: 'Small heading over limits',
          }),
        ),
      ),
    ),
  ],
);
