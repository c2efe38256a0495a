import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const change: Section = section(
  'change',
  guidance({
    id: 'candidacy-factors.change.heading',
    text: 'The plan can change',
    note: 'Heading',
  }),
  [
    paragraph(
      statement({
        id: 'candidacy-factors.change.called-off',
        facts: ['X07'],
        sources: ['MSK', 'KIM-ASO'],
        text: 'Doctors may find during surgery that IORT can’t be done. You may then have other radiation later.',
        note: '"may": keep the certainty; no one is at fault',
      }),
      shared.labReport,
      shared.labReportOnline,
      shared.labReportNew,
    ),
  ],
);
