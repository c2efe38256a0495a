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
    paragraph(
      statement({
        id: 'candidacy-factors.change.boost',
        facts: ['Y18'],
        sources: ['TARGIT-LANCET', 'TARGIT-R', 'JERUSALEM'],
        text: 'In breast cancer, some people plan on IORT alone but are later advised to have whole-breast radiation too.',
        note: '"some": keep the certainty, no number',
      }),
    ),
  ],
);
