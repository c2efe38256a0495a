import { msg } from '@lit/localize';
import { list, named, paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const cancers: Section = section(
  'cancers',
  guidance({
    id: 'overview.cancers.heading',
    text: () =>
      msg('Which cancers it may treat', {
        id: 'overview.cancers.heading',
        desc: 'Heading; "it" = IORT',
      }),
  }),
  [
    paragraph(
      statement({
        id: 'overview.cancers.four',
        facts: ['F09', 'F10', 'F11', 'F12'],
        sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'ROEDER', 'JIN', 'HADDOCK'],
        text: () =>
          msg('The American Cancer Society page names these four:', {
            id: 'overview.cancers.four',
            desc: 'Introduces a list of four cancers; not "only four"',
          }),
      }),
    ),
    list([
      named(
        statement({
          id: 'overview.cancers.breast',
          facts: ['F09'],
          sources: ['ACS', 'ONCOLINK', 'CLEVELAND'],
          text: () =>
            msg('Breast cancer', {
              id: 'overview.cancers.breast',
              desc: 'Name in a list of cancers',
            }),
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
          text: () =>
            msg('[Soft tissue sarcoma](term:soft-tissue-sarcoma)', {
              id: 'overview.cancers.sarcoma',
              desc: 'Name in a list of cancers',
            }),
        }),
      ),
      named(
        statement({
          id: 'overview.cancers.pancreas',
          facts: ['F11'],
          sources: ['ACS', 'JIN'],
          text: () =>
            msg('Pancreatic cancer', {
              id: 'overview.cancers.pancreas',
              desc: 'Name in a list of cancers',
            }),
        }),
      ),
      named(
        statement({
          id: 'overview.cancers.rectum',
          facts: ['F12'],
          sources: ['ACS', 'ONCOLINK', 'HADDOCK'],
          text: () =>
            msg('Rectal cancer', {
              id: 'overview.cancers.rectum',
              desc: 'Name in a list of cancers',
            }),
        }),
      ),
    ]),
    paragraph(shared.moreStudies, shared.otherCancers),
  ],
);
