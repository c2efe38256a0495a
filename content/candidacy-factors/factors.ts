import { illustrated, list, named, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const factors: Section = section(
  'factors',
  guidance({
    id: 'candidacy-factors.factors.heading',
    text: 'What counts, and what to bring',
    note: 'Heading of a plain list',
  }),
  [
    illustrated(
      shared.packPapers,
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
            text: 'Your team looks at which kind you have. Bring your test reports.',
            note: 'Give no reason: no source has one',
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
            facts: ['F16'],
            sources: ['ACS', 'CLEVELAND', 'MAYO'],
            text: 'It matters where the tumor is and how big it is. Bring your scans.',
            note: 'Place and size of the tumor; the scans show both',
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
            text: 'Your general health counts, too. Bring a list of other illnesses and past surgery.',
            note: 'Give no reason: no source has one',
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
            text: 'Some cancer centers may not offer IORT. Ask where you could go.',
            note: '"some", "may": keep the certainty',
          }),
        ),
      ]),
    ),
  ],
);
