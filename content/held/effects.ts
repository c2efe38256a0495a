import { statement } from '../statement.js';
import type { Held } from './held.js';

/** Held passages at the end of the list of side effects. */
export const heldEffects: readonly Held[] = [
  {
    name: 'firm-breast',
    topic: 'side-effects',
    place: 'list',
    passages: [
      statement({
        id: 'held.firm-breast',
        facts: ['Y60'],
        sources: ['LUMPECTOMY-GUIDE', 'TARGIT-BOOK'],
        text: 'After breast surgery, the place under the cut may feel firm or swollen for a while. After IORT, it can stay hard for longer.',
        note: 'Held. "may", "can": keep the certainty; no times',
      }),
      statement({
        id: 'held.firm-breast-lump',
        facts: ['Y75'],
        sources: ['ACS-FOLLOW', 'ASCO-FOLLOW', 'MACM-FOLLOW'],
        text: 'Show your team any lump that is new or grows.',
        note: 'Held. Always shown with the sentences before: firmness may hide a return',
      }),
    ],
  },
  {
    name: 'another-cancer',
    topic: 'side-effects',
    place: 'list',
    passages: [
      statement({
        id: 'held.another-cancer',
        facts: ['Y70'],
        sources: ['ACS-SECOND', 'SECOND-REVIEW'],
        text: 'Radiation may raise the chance of another cancer, years later. It is not known if IORT does so, or how much.',
        note: 'Held. "may", "not known": keep the certainty',
      }),
    ],
  },
];
