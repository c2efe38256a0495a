import { RADIOACTIVE_SIGNED_OFF } from './generated/gates.js';
import { paragraph } from './blocks.js';
import { guidance, statement } from './statement.js';
import type { Paragraph } from './topic.js';

const askForSafetySteps = guidance({
  id: 'radioactive.ask',
  sources: ['ACS-SAFETY'],
  text: 'Ask your team if you need any safety steps at home.',
  note: 'Pairs with the answer on radioactivity',
});

/** Shown once a clinician has signed it off. */
export const heldRadioactive: Paragraph = paragraph(
  statement({
    id: 'radioactive.not-radioactive',
    facts: ['X08'],
    sources: ['ONCOLINK-RAD', 'LEEDS', 'CRUK-BREAST'],
    text: 'Radiation from a machine does not make you radioactive. Nor does a source that is taken out again.',
    note: 'Held until a clinician signs it off: no source says it of IORT by name',
  }),
  askForSafetySteps,
);

/** Shown in its place until then. */
export const interimRadioactive: Paragraph = paragraph(
  guidance({
    id: 'radioactive.team',
    text: 'Your team can tell you.',
    note: 'Answer to: Will I be radioactive?',
  }),
  statement({
    id: 'radioactive.depends',
    facts: ['G08'],
    sources: ['ACS-SAFETY'],
    text: 'What is needed, if anything, depends on your treatment.',
    note: 'Answer to: Will I be radioactive? Shown until the answer is signed off',
  }),
  askForSafetySteps,
);

/** X08 once it is signed off; until then what to ask. */
export const radioactive: Paragraph = RADIOACTIVE_SIGNED_OFF ? heldRadioactive : interimRadioactive;
