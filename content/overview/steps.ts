import { named, paragraph, section, steps } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const whatHappens: Section = section(
  'steps',
  guidance({
    id: 'overview.steps.heading',
    text: 'What happens',
    note: 'Heading; what happens on the day of surgery',
  }),
  [
    paragraph(shared.operatingRoom, shared.asleep),
    steps(
      named(
        guidance({
          id: 'overview.steps.remove-label',
          text: 'Tumor taken out',
          note: 'Short name of step 1',
        }),
        statement({
          id: 'overview.steps.remove',
          facts: ['F25'],
          sources: ['ACS', 'ONCOLINK', 'CLEVELAND'],
          text: 'Your surgeon takes the tumor out.',
          note: 'Step 1 of 3',
        }),
      ),
      named(
        guidance({
          id: 'overview.steps.radiate-label',
          text: 'Radiation given',
          note: 'Short name of step 2',
        }),
        statement({
          id: 'overview.steps.radiate',
          facts: ['F26'],
          sources: ['ACS', 'CLEVELAND', 'ONCOLINK'],
          text: 'Radiation is aimed at the place where the tumor was.',
          note: 'Step 2 of 3',
        }),
        shared.shielded,
        shared.staffStepOut,
      ),
      named(
        guidance({
          id: 'overview.steps.close-label',
          text: 'Cut is closed',
          note: 'Short name of step 3',
        }),
        statement({
          id: 'overview.steps.close',
          facts: ['F29'],
          sources: ['ACS', 'ONCOLINK', 'BCORG'],
          text: 'After the radiation, your surgeon closes the cut.',
          note: 'Step 3 of 3',
        }),
      ),
    ),
    paragraph(shared.movedAsleep),
    paragraph(shared.kinds, shared.linac),
    paragraph(shared.radiationTime, shared.longerOperation),
  ],
);
