import { paragraph } from './blocks.js';
import { guidance, statement } from './statement.js';
import type { Paragraph } from './topic.js';

/** Facts X08, Y86 and Y87, shown only together. The condition comes before the answer. */
export const radioactive: readonly Paragraph[] = [
  paragraph(
    statement({
      id: 'radioactive.depends',
      facts: ['X08', 'Y86'],
      sources: ['ONCOLINK-RAD', 'LEEDS', 'CRUK-BREAST', 'ONCOLINK-HDR', 'CRUK-SAFE', 'CMS-IORT'],
      text: 'It depends on the kind. IORT from a machine leaves no radiation in you. The same is true if a source is taken out before you leave the operating room.',
      note: 'The condition first, never a bare No. "IORT leaves none", not "you are not radioactive": scans and other treatments differ',
    }),
    statement({
      id: 'radioactive.near',
      facts: ['Y86'],
      sources: ['ONCOLINK-HDR', 'CRUK-SAFE', 'CMS-IORT'],
      text: 'As far as IORT goes, you can then hug children and be near someone pregnant.',
    }),
  ),
  paragraph(
    statement({
      id: 'radioactive.stay',
      facts: ['Y87'],
      sources: ['ABS-2019', 'CRUK-SAFE', 'ONCOLINK-HDR'],
      text: 'Some treatments leave tiny radioactive sources in the body. Then your team gives you safety steps.',
      note: '"Some", not "a few"',
    }),
    guidance({
      id: 'radioactive.ask',
      sources: ['ACS-SAFETY'],
      text: 'Ask which kind you will have or had.',
      note: 'The kind of IORT',
    }),
  ),
];
