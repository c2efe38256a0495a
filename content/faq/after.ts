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
    text: 'After surgery',
    note: 'Heading over questions',
  }),
  [
    disclosures(
      question(
        'side-effects',
        guidance({
          id: 'faq.side-effects.question',
          text: 'What side effects can IORT cause?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(
          shared.effectsPossible,
          guidance({
            id: 'faq.side-effects.include',
            text: 'They include:',
            note: 'Introduces a list of side effects; the list is not complete',
          }),
        ),
        list([
          item(
            statement({
              id: 'faq.side-effects.wound',
              facts: ['F31', 'F34'],
              sources: ['ACS', 'MAYO', 'TJMS', 'CARMEL'],
              text: 'a wound that heals slowly or gets infected',
              note: 'Item of a list of side effects',
            }),
          ),
          item(
            statement({
              id: 'faq.side-effects.fluid',
              facts: ['F36', 'F37'],
              sources: ['ACS', 'CHO', 'CARMEL'],
              text: 'clear fluid (a seroma) or blood (a hematoma) under the skin',
              note: 'Item of a list of side effects',
            }),
          ),
          item(
            statement({
              id: 'faq.side-effects.skin',
              facts: ['F35'],
              sources: ['ACS', 'CHO'],
              text: 'red or sore skin (radiation dermatitis)',
              note: 'Item of a list of side effects',
            }),
          ),
          item(
            statement({
              id: 'faq.side-effects.tissue',
              facts: ['F32', 'F33'],
              sources: ['ACS', 'MAYO'],
              text: 'scarred tissue (fibrosis) or nerve damage (neuropathy)',
              note: 'Item of a list of side effects',
            }),
          ),
        ]),
        paragraph(shared.askTeam),
      ),
      question(
        'when-call',
        guidance({
          id: 'faq.when-call.question',
          text: 'When should I call my team?',
          note: 'A question that patients ask; first person',
        }),
        help,
      ),
      question(
        'radioactive',
        guidance({
          id: 'faq.radioactive.question',
          text: 'Will I be radioactive?',
          note: 'A question that patients ask; first person',
        }),
        radioactive,
      ),
      question(
        'more-treatment',
        guidance({
          id: 'faq.more-treatment.question',
          text: 'Will I need more treatment?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(
          guidance({
            id: 'faq.more-treatment.maybe',
            text: 'Maybe.',
            note: 'Answer to: Will I need more treatment?',
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
          text: 'What if the lab report shows something new?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(shared.labReportLater, shared.labReportGuides, shared.labReportNew),
      ),
    ),
  ],
);
