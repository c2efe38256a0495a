import { statement } from '../statement.js';
import type { Held } from './held.js';

/** Held passages at the end of the sections `checkups` and `later`. */
export const heldLater: readonly Held[] = [
  {
    name: 'mammogram-changes',
    topic: 'side-effects',
    place: 'checkups',
    passages: [
      statement({
        id: 'held.mammogram-changes',
        facts: ['Y73'],
        sources: ['RUCH', 'HORST'],
        text: 'After IORT, mammograms often show scars, fluid or oil-filled spots in the treated place. They are mostly harmless.',
        note: 'Held. "often", "mostly": keep the certainty',
      }),
      statement({
        id: 'held.mammogram-tell',
        facts: ['Y74', 'Y75'],
        sources: ['MAMMOGRAM-STUDY', 'RUCH', 'ACS-FOLLOW', 'ASCO-FOLLOW', 'MACM-FOLLOW'],
        text: 'Tell the staff about your IORT so that they can read the picture. A new lump still needs a check: call.',
        note: 'Held. Always shown with the sentences before',
      }),
    ],
  },
  {
    name: 'lab-report-time',
    topic: 'faq',
    place: 'later',
    passages: [
      statement({
        id: 'held.lab-report-time',
        facts: ['Y78'],
        sources: ['PATHOLOGY-TIME', 'ACS-WAIT'],
        text: 'The full lab report is often ready in about ten days, but it can take longer.',
        note: 'Held. "often", "about", "can": keep the certainty',
      }),
    ],
  },
];
