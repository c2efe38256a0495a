import { statement } from '../statement.js';
import type { Held } from './held.js';

/** Held passages at the end of the part on breast cancer, which states the facts X11 and Y14. */
export const heldBreast: readonly Held[] = [
  {
    name: 'breast-lab-report',
    topic: 'overview',
    place: 'breast',
    passages: [
      statement({
        id: 'held.breast-lab-report',
        facts: ['Y18'],
        sources: ['TARGIT-LANCET'],
        text: 'In the TARGIT-A study, IORT alone was planned. Of 100 people, about 15 had whole-breast radiation as well, because of the lab report. About 85 did not.',
        note: 'Held. TARGIT-A is the name of a study. Both numbers are about the same 100 people',
      }),
    ],
  },
  {
    name: 'breast-guideline',
    topic: 'overview',
    place: 'breast',
    passages: [
      statement({
        id: 'held.breast-guideline-other',
        facts: ['Y27'],
        sources: ['ASTRO-GL'],
        text: 'The guideline also looks at other ways to treat part of the breast. Over many years, their results are like those of whole-breast radiation.',
        note: 'Held. The guideline = the one named before',
      }),
      statement({
        id: 'held.breast-guideline-studies',
        facts: ['Y29'],
        sources: ['ABS-2019'],
        text: 'In 2019, a US society advised to use IORT alone for breast cancer only in studies.',
        note: 'Held. Society = of experts on radiation',
      }),
    ],
  },
  {
    name: 'breast-hormones',
    topic: 'overview',
    place: 'breast',
    passages: [
      statement({
        id: 'held.breast-hormones',
        facts: ['Y22'],
        sources: ['TARGIT-R', 'BCORG-OLDER'],
        text: 'If hormone medicine is part of your plan, it matters after IORT too that you take it as advised.',
        note: 'Held. Must not blame the reader',
      }),
    ],
  },
  {
    name: 'breast-symptoms',
    topic: 'overview',
    place: 'breast',
    passages: [
      statement({
        id: 'held.breast-symptoms',
        facts: ['Y33'],
        sources: ['TARGIT-QUALITY'],
        text: 'In one small study, women had less pain and fewer breast symptoms after IORT alone than after whole-breast radiation. Women who had both had as many symptoms.',
        note: 'Held. As many = as after whole-breast radiation',
      }),
      statement({
        id: 'held.breast-scarring',
        facts: ['Y66'],
        sources: ['TARGIT-LATE', 'POLAND', 'CHANG'],
        text: 'Scarring was seen more often after both than after IORT alone.',
        note: 'Held. Both = IORT and whole-breast radiation',
      }),
    ],
  },
];
