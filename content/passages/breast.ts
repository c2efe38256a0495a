/** Breast cancer: the two uses, and the debate about one of them (X11 with Y14). */

import { guidance, statement } from '../statement.js';

/** Facts Y14 to Y16. A text that states fact X11 also states Y14. */
export const breastUses = statement({
  id: 'shared.breast-uses',
  facts: ['F09', 'Y14', 'Y15', 'Y16'],
  sources: [
    'ACS',
    'ONCOLINK',
    'CLEVELAND',
    'SEDLMAYER',
    'TARGIT-R',
    'ABS-2019',
    'HIOB',
    'CHANG',
    'MSK-BREAST',
    'COCHRANE',
  ],
  text: 'In breast cancer, IORT has two uses. As a boost, it adds to whole-breast radiation, which you still have. On its own, it treats only part of the breast.',
  note: 'A boost is an extra dose; whole-breast radiation = radiation to the whole breast',
});

/** Fact X11: it is about IORT as the only radiation, not about a boost. */
export const breastDisagreement = statement({
  id: 'shared.breast-disagreement',
  facts: ['X11'],
  sources: ['ASTRO-GL', 'TARGIT-BJC', 'BCNOW'],
  text: 'Experts disagree about IORT as the only radiation for early breast cancer. This is not about a boost.',
  note: 'Only radiation = without other radiation treatment',
});

/** Fact X11: the finding of the guideline. */
export const breastFinding = statement({
  id: 'shared.breast-finding',
  facts: ['X11'],
  sources: ['ASTRO-GL'],
  text: 'A US guideline found that cancer came back in the breast more often after IORT alone than after whole-breast radiation.',
  note: 'Guideline = of experts; IORT alone = without other radiation',
});

/** Fact X11: the other interpretation. */
export const breastOtherReading = statement({
  id: 'shared.breast-other-reading',
  facts: ['X11'],
  sources: ['TARGIT-BJC'],
  text: 'The team that ran one large study reads its results differently.',
  note: 'Not "other experts"; "its" = of the study',
});

/** Shows the scale of "more often" in {@link breastFinding}. */
export const breastMost = statement({
  id: 'shared.breast-most',
  facts: ['X13'],
  sources: ['TARGIT-TABLE'],
  text: 'For most people with either treatment in that study, cancer did not come back in the breast within five years.',
  note: 'Either treatment = IORT, or whole-breast radiation; no rate',
});

/** What a reader can do with this information. */
export const askBreast = guidance({
  id: 'shared.ask-breast',
  text: 'Ask which use is planned for you.',
  note: 'Use = as a boost, or as the only radiation',
});
