import { msg } from '@lit/localize';
import { disclosures, item, list, paragraph, question, section } from '../blocks.js';
import { help } from '../help.js';
import * as shared from '../passages.js';
import { radioactive } from '../radioactive.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const after: Section = section(
  'after',
  guidance({
    id: 'faq.after.heading',
    text: () => msg('After surgery', { id: 'faq.after.heading', desc: 'Heading over questions' }),
  }),
  [
    disclosures(
      question(
        'side-effects',
        guidance({
          id: 'faq.side-effects.question',
          text: () =>
            msg('What side effects can IORT cause?', {
              id: 'faq.side-effects.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(
          shared.effectsPossible,
          guidance({
            id: 'faq.side-effects.include',
            text: () =>
              msg('They include:', {
                id: 'faq.side-effects.include',
                desc: 'Introduces a list of side effects; the list is not complete',
              }),
          }),
        ),
        list([
          item(
            statement({
              id: 'faq.side-effects.wound',
              facts: ['F31', 'F34'],
              sources: ['ACS', 'MAYO', 'TJMS', 'CARMEL'],
              text: () =>
                msg('a wound that heals slowly or gets infected', {
                  id: 'faq.side-effects.wound',
                  desc: 'Item of a list of side effects',
                }),
            }),
          ),
          item(
            statement({
              id: 'faq.side-effects.fluid',
              facts: ['F36', 'F37'],
              sources: ['ACS', 'CHO', 'CARMEL'],
              text: () =>
                msg('clear fluid (a seroma) or blood (a hematoma) under the skin', {
                  id: 'faq.side-effects.fluid',
                  desc: 'Item of a list of side effects',
                }),
            }),
          ),
          item(
            statement({
              id: 'faq.side-effects.skin',
              facts: ['F35'],
              sources: ['ACS', 'CHO'],
              text: () =>
                msg('red or sore skin (radiation dermatitis)', {
                  id: 'faq.side-effects.skin',
                  desc: 'Item of a list of side effects',
                }),
            }),
          ),
          item(
            statement({
              id: 'faq.side-effects.tissue',
              facts: ['F32', 'F33'],
              sources: ['ACS', 'MAYO'],
              text: () =>
                msg('scarred tissue (fibrosis) or nerve damage (neuropathy)', {
                  id: 'faq.side-effects.tissue',
                  desc: 'Item of a list of side effects',
                }),
            }),
          ),
        ]),
        paragraph(shared.askTeam),
      ),
      question(
        'when-call',
        guidance({
          id: 'faq.when-call.question',
          text: () =>
            msg('When should I call my team?', {
              id: 'faq.when-call.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        help,
      ),
      question(
        'radioactive',
        guidance({
          id: 'faq.radioactive.question',
          text: () =>
            msg('Will I be radioactive?', {
              id: 'faq.radioactive.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        radioactive,
      ),
      question(
        'more-treatment',
        guidance({
          id: 'faq.more-treatment.question',
          text: () =>
            msg('Will I need more treatment?', {
              id: 'faq.more-treatment.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(
          guidance({
            id: 'faq.more-treatment.maybe',
            text: () =>
              msg('Maybe.', {
                id: 'faq.more-treatment.maybe',
                desc: 'Answer to: Will I need more treatment?',
              }),
          }),
          shared.outsideRadiation,
          shared.chemotherapy,
        ),
        paragraph(shared.fewerVisits),
      ),
      question(
        'lab-report',
        guidance({
          id: 'faq.lab-report.question',
          text: () =>
            msg('What if the lab report shows something new?', {
              id: 'faq.lab-report.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(shared.labReportLater, shared.labReportGuides, shared.labReportNew),
      ),
    ),
  ],
);
