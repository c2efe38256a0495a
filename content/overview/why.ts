import { paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const why: Section = section(
  'why',
  guidance({
    id: 'overview.why.heading',
    text: 'Why your team may suggest it',
    note: 'Heading; "it" = IORT',
  }),
  [
    paragraph(
      statement({
        id: 'overview.why.aim',
        facts: ['F08'],
        sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'],
        text: 'The aim is to make it less likely that the cancer comes back.',
        note: 'The aim of IORT; keep it an aim, no promise',
      }),
      statement({
        id: 'overview.why.when',
        facts: ['F06', 'F07', 'G02'],
        sources: ['ACS', 'MAYO', 'MSK', 'CQ-TUMOR'],
        text: 'Doctors may use IORT when surgery can’t take out all of the [tumor](term:tumor). They may also use it when cancer is very likely to grow back in the same place.',
        note: 'Keep the mark [..](term:tumor) around the word for tumor',
      }),
      statement({
        id: 'overview.why.breast-differs',
        facts: ['D04'],
        sources: ['HANNA', 'CRUK-BREAST', 'ASTRO-GL'],
        text: 'Breast cancer is different: IORT alone is mostly studied for early tumors that are less likely to come back.',
        note: 'IORT alone = without other radiation',
      }),
    ),
    paragraph(shared.otherTreatment),
  ],
);
