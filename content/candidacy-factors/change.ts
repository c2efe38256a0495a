import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance } from '../statement.js';
import type { Section } from '../topic.js';

export const change: Section = section(
  'change',
  guidance({
    id: 'candidacy-factors.change.heading',
    text: 'The plan can change',
    note: 'Heading',
  }),
  [
    paragraph(shared.calledOff),
    paragraph(shared.labReportLater, shared.labReportGuides, shared.labReportNew),
  ],
);
