import { msg } from '@lit/localize';
import { balance, item, list, section, side } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const weigh: Section = section(
  'weigh',
  guidance({
    id: 'overview.weigh.heading',
    text: () =>
      msg('Possible benefits and limits', {
        id: 'overview.weigh.heading',
        desc: 'Heading of a comparison; both sides weigh the same',
      }),
  }),
  [
    balance(
      side(
        guidance({
          id: 'overview.weigh.help',
          text: () =>
            msg('What it may help with', {
              id: 'overview.weigh.help',
              desc: 'Heading of the benefits; "it" = IORT',
            }),
        }),
        list(
          [
            item(
              statement({
                id: 'overview.weigh.dose',
                facts: ['F40'],
                sources: ['ACS', 'MAYO', 'ONCOLINK'],
                text: () =>
                  msg('More radiation can go straight to where the tumor was.', {
                    id: 'overview.weigh.dose',
                    desc: 'A possible benefit',
                  }),
              }),
            ),
          ],
          guidance({
            id: 'overview.weigh.help-place',
            text: () =>
              msg('The treated place', {
                id: 'overview.weigh.help-place',
                desc: 'Small heading over a benefit',
              }),
          }),
        ),
        list(
          [
            item(
              statement({
                id: 'overview.weigh.less-harm',
                facts: ['F41'],
                sources: ['ACS', 'ONCOLINK', 'UCSF'],
                text: () =>
                  msg('Healthy tissue near the tumor may be harmed less.', {
                    id: 'overview.weigh.less-harm',
                    desc: 'A possible benefit; "may", "less": keep the certainty',
                  }),
              }),
            ),
          ],
          guidance({
            id: 'overview.weigh.help-nearby',
            text: () =>
              msg('Tissue nearby', {
                id: 'overview.weigh.help-nearby',
                desc: 'Small heading over a benefit',
              }),
          }),
        ),
        list(
          [item(shared.fewerVisits)],
          guidance({
            id: 'overview.weigh.help-visits',
            text: () =>
              msg('Visits', {
                id: 'overview.weigh.help-visits',
                desc: 'Small heading over a benefit; treatment visits',
              }),
          }),
        ),
      ),
      side(
        guidance({
          id: 'overview.weigh.limits',
          text: () =>
            msg('What to weigh', {
              id: 'overview.weigh.limits',
              desc: 'Heading of the limits',
            }),
        }),
        list(
          [
            item(shared.whoBenefits),
            item(shared.breastDisagreement, shared.breastFinding, shared.breastOtherReading),
          ],
          guidance({
            id: 'overview.weigh.limits-unknown',
            text: () =>
              msg('Not yet known', {
                id: 'overview.weigh.limits-unknown',
                desc: 'Small heading over limits',
              }),
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
                text: () =>
                  msg(
                    'They include slow healing, infection, fluid or blood under the skin, sore skin, scarred tissue and nerve damage.',
                    {
                      id: 'overview.weigh.effects',
                      desc: 'The seven side effects in one line; "include", the list is not complete',
                    },
                  ),
              }),
              statement({
                id: 'overview.weigh.ask-effects',
                facts: ['F38'],
                sources: ['ACS', 'RTANSWERS'],
                text: () =>
                  msg('Ask your team which could affect you.', {
                    id: 'overview.weigh.ask-effects',
                    desc: 'which = which side effects',
                  }),
              }),
            ),
          ],
          guidance({
            id: 'overview.weigh.limits-surgery',
            text: () =>
              msg('Your surgery and results', {
                id: 'overview.weigh.limits-surgery',
                desc: 'Small heading over limits',
              }),
          }),
        ),
        list(
          [item(shared.access), item(shared.costs, shared.insurance)],
          guidance({
            id: 'overview.weigh.limits-access',
            text: () =>
              msg('Access and cost', {
                id: 'overview.weigh.limits-access',
                desc: 'Small heading over limits',
              }),
          }),
        ),
      ),
    ),
  ],
);
