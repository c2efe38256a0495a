import { comparison, illustrated, paragraph, part, row } from '../blocks.js';
import { signedOffIn } from '../held.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Part } from '../topic.js';

const column = (name: string, text: string) =>
  guidance({ id: `overview.compare.${name}`, text, note: 'Heading of a column' });

const partOfBreast = statement({
  id: 'overview.compare.part',
  facts: ['Y16'],
  sources: ['MSK-BREAST', 'COCHRANE'],
  text: 'Part of the breast',
  note: 'In a table: which part of the breast is treated',
});

const choices = comparison(
  statement({
    id: 'overview.compare.caption',
    facts: ['Y17'],
    sources: ['MSK-BREAST', 'CANCERBACKUP'],
    text: 'Radiation with surgery that keeps the breast, where breast IORT is mostly used',
    note: 'Caption of a table of ways to give radiation; present no way as better than another. "mostly": keep the certainty',
  }),
  [
    column('treated', 'What is treated'),
    column('visits', 'Visits for radiation'),
    column('uncertain', 'What is uncertain'),
  ],
  row(
    guidance({ id: 'overview.compare.boost', text: 'IORT as a boost', note: 'In a table' }),
    statement({
      id: 'overview.compare.boost-treated',
      facts: ['Y15'],
      sources: ['SEDLMAYER', 'HIOB', 'CHANG'],
      text: 'The place where the tumor was, then the whole breast',
      note: 'In a table: what is treated',
    }),
    statement({
      id: 'overview.compare.boost-visits',
      facts: ['F42', 'Y15'],
      sources: ['ACS', 'SEDLMAYER', 'HIOB', 'CHANG'],
      text: 'You still have visits, maybe fewer',
      note: 'In a table: visits for radiation after surgery; "maybe": keep the certainty',
    }),
    statement({
      id: 'overview.compare.boost-uncertain',
      facts: ['F43'],
      sources: ['ACS', 'BCNOW', 'HADDOCK'],
      text: 'Who it helps most',
      note: 'In a table: what is uncertain',
    }),
  ),
  row(
    guidance({
      id: 'overview.compare.alone',
      text: 'IORT alone',
      note: 'In a table; without other radiation',
    }),
    partOfBreast,
    statement({
      id: 'overview.compare.alone-visits',
      facts: ['F42', 'Y18'],
      sources: ['ACS', 'TARGIT-LANCET', 'TARGIT-R', 'JERUSALEM'],
      text: 'Maybe none; some are later advised to have whole-breast radiation',
      note: 'In a table: visits for radiation after surgery',
    }),
    statement({
      id: 'overview.compare.alone-uncertain',
      facts: ['X11', 'Y16'],
      sources: ['ASTRO-GL', 'TARGIT-BJC', 'BCNOW', 'COCHRANE'],
      text: 'How well it works (experts disagree), and whether new cancers start elsewhere in the breast',
      note: 'In a table: what is uncertain',
    }),
  ),
  row(
    guidance({
      id: 'overview.compare.whole',
      text: 'Whole-breast radiation',
      note: 'In a table',
    }),
    guidance({
      id: 'overview.compare.whole-treated',
      text: 'The whole breast',
      note: 'In a table: what is treated',
    }),
    statement({
      id: 'overview.compare.whole-visits',
      facts: ['Y31'],
      sources: ['NICE-501', 'SHORT-COURSE'],
      text: 'Many, but often fewer than in the past: ask',
      note: 'In a table: visits for radiation after surgery; "often": keep the certainty',
    }),
    guidance({
      id: 'overview.compare.whole-uncertain',
      text: 'Ask your team',
      note: 'In a table: what to ask',
    }),
  ),
  row(
    guidance({
      id: 'overview.compare.other',
      text: 'Other part-breast radiation',
      note: 'In a table: other ways to treat a part of the breast',
    }),
    partOfBreast,
    statement({
      id: 'overview.compare.other-visits',
      facts: ['X14'],
      sources: ['MEDLINEPLUS'],
      text: 'Several: ask over what time',
      note: 'In a table: visits for radiation after surgery',
    }),
    statement({
      id: 'overview.compare.other-uncertain',
      facts: ['Y16'],
      sources: ['COCHRANE'],
      text: 'Whether new cancers start elsewhere in the breast',
      note: 'In a table: what is uncertain',
    }),
  ),
);

export const breast: Part = part(
  'breast',
  guidance({
    id: 'overview.breast.heading',
    text: 'Breast cancer',
    note: 'Heading; name of a cancer',
  }),
  [
    illustrated(
      shared.partOfBreast,
      paragraph(shared.breastUses),
      paragraph(
        shared.breastDisagreement,
        shared.breastFinding,
        statement({
          id: 'overview.breast.guideline',
          facts: ['Y26'],
          sources: ['ASTRO-2025'],
          text: 'Cancer societies and a patient helped write that guideline.',
          note: 'The guideline of the sentence before',
        }),
        shared.breastOtherReading,
        shared.breastMost,
      ),
      paragraph(
        guidance({
          id: 'overview.compare.find',
          text: 'Find your treatment below. Ask what is uncertain.',
          note: 'How to use the table that follows; ask = the care team',
        }),
      ),
    ),
    choices,
    ...signedOffIn('overview', 'breast'),
  ],
);
