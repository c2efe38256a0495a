import { helpBox, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance } from '../statement.js';
import type { Section } from '../topic.js';
import { after } from './after.js';
import { before } from './before.js';
import { surgery } from './surgery.js';

export const whatHappens: Section = section(
  'steps',
  guidance({
    id: 'overview.steps.heading',
    text: 'What happens, step by step',
    note: 'Heading over three stages: before, surgery, after',
  }),
  [
    before,
    surgery,
    after,
    helpBox(
      shared.emergency,
      guidance({
        id: 'overview.after.no-number',
        text: 'Before you go home, ask for a number, day and night.',
        note: 'Shown if the page gives no number of the hospital; a number to call',
      }),
    ),
  ],
);
