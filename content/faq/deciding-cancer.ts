import { item, list, paragraph, question } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import { asks } from './ask.js';

export const why = question(
  'why',
  asks('why', 'Why might my care team suggest IORT?'),
  paragraph(
    statement({
      id: 'faq.why.aim',
      facts: ['F08'],
      sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'],
      text: 'The aim is to lower the chance that the cancer comes back.',
      note: 'The aim of IORT; keep it an aim, no promise',
    }),
    guidance({
      id: 'faq.why.ask',
      text: 'Ask why they suggest it for your cancer.',
      note: '"they" = the care team; "it" = IORT',
    }),
  ),
);

export const whichCancers = question(
  'which-cancers',
  asks('which-cancers', 'Which cancers is IORT used for?'),
  paragraph(
    shared.whichCancers,
    statement({
      id: 'faq.which-cancers.others',
      facts: ['X12', 'F13'],
      sources: ['ONCOLINK', 'UCSF', 'ACS'],
      text: 'Some centers use it for more kinds. Studies still need to show if it helps there.',
      note: 'More kinds = of cancer; "still need to show": keep the certainty',
    }),
  ),
);

export const boost = question(
  'boost',
  asks('boost', 'Is IORT a boost for me, or my only radiation?'),
  paragraph(
    statement({
      id: 'faq.boost.breast',
      facts: ['Y14', 'Y15', 'Y16'],
      sources: ['SEDLMAYER', 'TARGIT-R', 'ABS-2019', 'HIOB', 'CHANG', 'MSK-BREAST', 'COCHRANE'],
      text: 'In breast cancer it can be either. A boost means that whole-breast radiation still follows. IORT alone treats only part of the breast.',
      note: 'Boost = an extra dose; whole-breast radiation = radiation to the whole breast',
    }),
    statement({
      id: 'faq.boost.others',
      facts: ['F04', 'Y40'],
      sources: ['ACS', 'MAYO', 'NICE-763-2', 'ACROP'],
      text: 'In other cancers it is often added to other treatment.',
      note: '"often": keep the certainty',
    }),
    guidance({
      id: 'faq.boost.ask',
      text: 'Ask which one is planned for you.',
      note: 'Which one = a boost, or the only radiation',
    }),
  ),
);

export const breast = question(
  'breast',
  asks('breast', 'How well does IORT work for breast cancer?'),
  paragraph(
    statement({
      id: 'faq.breast.disagree',
      facts: ['X11'],
      sources: ['ASTRO-GL', 'TARGIT-BJC', 'BCNOW'],
      text: 'On IORT as the only radiation for early breast cancer, experts disagree. This is not about a boost.',
      note: 'How well IORT works as the only radiation; the disagreement is not about a boost',
    }),
  ),
  list([
    item(
      statement({
        id: 'faq.breast.guideline',
        facts: ['X11'],
        sources: ['ASTRO-GL'],
        text: 'A US guideline found: after IORT alone, cancer came back in the breast more often than after whole-breast radiation.',
        note: 'More often; no number. IORT alone = without other radiation',
      }),
    ),
    item(
      statement({
        id: 'faq.breast.team',
        facts: ['X11', 'X13'],
        sources: ['TARGIT-BJC', 'TARGIT-TABLE'],
        text: 'The team of one large study reads its results differently. There, for most with either treatment, cancer did not come back in the breast in five years.',
        note: '"its" = of the study; "There" = in that study; either treatment = IORT, or whole-breast radiation',
      }),
    ),
  ]),
  paragraph(
    guidance({
      id: 'faq.breast.ask',
      text: 'Ask what this means for you.',
      note: '"this" = that experts disagree',
    }),
  ),
);
