import { msg } from '@lit/localize';
import { named, paragraph, section, steps } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const whatHappens: Section = section(
  'steps',
  guidance({
    id: 'overview.steps.heading',
    text: () =>
      msg('What happens', {
        id: 'overview.steps.heading',
        desc: 'Heading; what happens on the day of surgery',
      }),
  }),
  [
    paragraph(shared.operatingRoom, shared.asleep),
    steps(
      named(
        guidance({
          id: 'overview.steps.remove-label',
          text: () =>
            msg('Tumor taken out', {
              id: 'overview.steps.remove-label',
              desc: 'Short name of step 1',
            }),
        }),
        statement({
          id: 'overview.steps.remove',
          facts: ['F25'],
          sources: ['ACS', 'ONCOLINK', 'CLEVELAND'],
          text: () =>
            msg('Your surgeon takes the tumor out.', {
              id: 'overview.steps.remove',
              desc: 'Step 1 of 3',
            }),
        }),
      ),
      named(
        guidance({
          id: 'overview.steps.radiate-label',
          text: () =>
            msg('Radiation given', {
              id: 'overview.steps.radiate-label',
              desc: 'Short name of step 2',
            }),
        }),
        statement({
          id: 'overview.steps.radiate',
          facts: ['F26'],
          sources: ['ACS', 'CLEVELAND', 'ONCOLINK'],
          text: () =>
            msg('Radiation is aimed at the place where the tumor was.', {
              id: 'overview.steps.radiate',
              desc: 'Step 2 of 3',
            }),
        }),
        shared.shielded,
        shared.staffStepOut,
      ),
      named(
        guidance({
          id: 'overview.steps.close-label',
          text: () =>
            msg('Cut is closed', {
              id: 'overview.steps.close-label',
              desc: 'Short name of step 3',
            }),
        }),
        statement({
          id: 'overview.steps.close',
          facts: ['F29'],
          sources: ['ACS', 'ONCOLINK', 'BCORG'],
          text: () =>
            msg('After the radiation, your surgeon closes the cut.', {
              id: 'overview.steps.close',
              desc: 'Step 3 of 3',
            }),
        }),
      ),
    ),
    paragraph(shared.movedAsleep),
    paragraph(shared.kinds, shared.linac),
    paragraph(shared.radiationTime, shared.longerOperation),
  ],
);
