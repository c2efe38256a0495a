import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance } from '../statement.js';
import type { Section } from '../topic.js';

export const otherTreatment: Section = section(
  'with',
  guidance({
    id: 'overview.with.heading',
    text: 'Other treatment you may have',
    note: 'Heading; treatment besides IORT',
  }),
  [paragraph(shared.outsideRadiation, shared.chemotherapy)],
);
