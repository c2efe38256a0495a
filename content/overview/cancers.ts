import { list, named, paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const cancers: Section = section(
  'cancers',
  guidance({
    id: 'overview.cancers.heading',
    text: 'Which cancers it may treat',
    note: 'Heading; "it" = IORT',
  }),
  [
    paragraph(
      statement({
        id: 'overview.cancers.four',
        facts: ['F09', 'F10', 'F11', 'F12'],
        sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'ROEDER', 'JIN', 'HADDOCK'],
        text: 'The American Cancer Society page names these four:',
        note: 'Introduces a list of four cancers; not "only four"',
      }),
    ),
    list([
      named(
        statement({
          id: 'overview.cancers.breast',
          facts: ['F09'],
          sources: ['ACS', 'ONCOLINK', 'CLEVELAND'],
          text: 'Breast cancer',
          note: 'Name in a list of cancers',
        }),
        shared.breastDisagreement,
        shared.breastFinding,
        shared.breastOtherReading,
        shared.askBreast,
      ),
      named(
        statement({
          id: 'overview.cancers.sarcoma',
          facts: ['F10', 'G03'],
          sources: ['ACS', 'ONCOLINK', 'ROEDER', 'NCI-STS'],
          text: '[Soft tissue sarcoma](term:soft-tissue-sarcoma)',
          note: 'Name in a list of cancers',
        }),
      ),
      named(
        statement({
          id: 'overview.cancers.pancreas',
          facts: ['F11'],
          sources: ['ACS', 'JIN'],
          text: 'Pancreatic cancer',
          note: 'Name in a list of cancers',
        }),
      ),
      named(
        statement({
          id: 'overview.cancers.rectum',
          facts: ['F12'],
          sources: ['ACS', 'ONCOLINK', 'HADDOCK'],
          text: 'Rectal cancer',
          note: 'Name in a list of cancers',
        }),
      ),
    ]),
    paragraph(shared.moreStudies, shared.otherCancers),
  ],
);
