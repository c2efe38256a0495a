import { list, named, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const factors: Section = section(
  'factors',
  guidance({
    id: 'candidacy-factors.factors.heading',
    text: 'The things that count',
    note: 'Heading of a plain list',
  }),
  [
    list([
      named(
        guidance({
          id: 'candidacy-factors.factors.type-label',
          text: 'The kind of cancer',
          note: 'Name of a factor',
        }),
        statement({
          id: 'candidacy-factors.factors.type',
          facts: ['F15'],
          sources: ['ACS', 'CLEVELAND'],
          text: 'It matters which kind of cancer you have.',
          note: 'No reason is given: none is sourced',
        }),
        statement({
          id: 'candidacy-factors.factors.four',
          facts: ['F09', 'F10', 'F11', 'F12', 'G03'],
          sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'ROEDER', 'JIN', 'HADDOCK', 'NCI-STS'],
          text: 'The American Cancer Society page names breast, pancreatic and rectal cancer, and [soft tissue sarcoma](term:soft-tissue-sarcoma).',
          note: 'Not "only"; keep the mark around the word for soft tissue sarcoma',
        }),
        shared.breastDisagreement,
        shared.breastFinding,
        shared.breastOtherReading,
        shared.askBreast,
        statement({
          id: 'candidacy-factors.factors.other-cancers',
          facts: ['F13'],
          sources: ['ACS'],
          text: 'For other cancers, studies still have to show if IORT helps.',
          note: 'Other than the four named before',
        }),
      ),
      named(
        guidance({
          id: 'candidacy-factors.factors.place-label',
          text: 'Place and size',
          note: 'Name of a factor: place and size of the tumor',
        }),
        statement({
          id: 'candidacy-factors.factors.place',
          facts: ['F16', 'G02'],
          sources: ['ACS', 'CLEVELAND', 'MAYO', 'CQ-TUMOR'],
          text: 'It matters where the [tumor](term:tumor) is and how big it is.',
          note: 'Keep the mark [..](term:tumor) around the word for tumor',
        }),
        statement({
          id: 'candidacy-factors.factors.sensitive',
          facts: ['F16'],
          sources: ['MAYO'],
          text: 'IORT may be used for cancers close to sensitive organs.',
          note: 'Sensitive = easily harmed',
        }),
      ),
      named(
        guidance({
          id: 'candidacy-factors.factors.health-label',
          text: 'Your health',
          note: 'Name of a factor',
        }),
        statement({
          id: 'candidacy-factors.factors.health',
          facts: ['F17'],
          sources: ['ACS', 'CLEVELAND'],
          text: 'It matters how healthy you are in general.',
          note: 'No reason is given: none is sourced',
        }),
      ),
      named(
        guidance({
          id: 'candidacy-factors.factors.access-label',
          text: 'Where you are treated',
          note: 'Name of a factor: whether the hospital offers IORT',
        }),
        statement({
          id: 'candidacy-factors.factors.access',
          facts: ['F46'],
          sources: ['ACS', 'CRUK-BREAST'],
          text: 'Some cancer centers may not offer IORT.',
          note: 'Access',
        }),
      ),
    ]),
  ],
);
