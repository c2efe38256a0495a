/** Breast cancer: where it is named as a use, all of these stand together (X11). Said in more than one widget, so in one place. */

import { guidance, statement } from '../statement.js';

/** X11: where it names breast cancer as a use, a text carries all of these. */
export const breastDisagreement = statement({
  id: 'shared.breast-disagreement',
  facts: ['X11'],
  sources: ['ASTRO-GL', 'TARGIT-BJC', 'BCNOW'],
  text: 'Experts do not agree on how well IORT works as the only radiation for early breast cancer.',
  note: 'Only radiation = without other radiation treatment',
});

/** X11, the finding of the guideline. */
export const breastFinding = statement({
  id: 'shared.breast-finding',
  facts: ['X11'],
  sources: ['ASTRO-GL'],
  text: 'A US expert guideline found cancer came back in the breast more often after IORT alone than after whole-breast radiation.',
  note: 'Whole-breast radiation = radiation to the whole breast',
});

/** X11, the other reading. */
export const breastOtherReading = statement({
  id: 'shared.breast-other-reading',
  facts: ['X11'],
  sources: ['TARGIT-BJC'],
  text: 'Other experts read the studies differently.',
  note: 'The studies of IORT for breast cancer',
});

/** What to do with it. */
export const askBreast = guidance({
  id: 'shared.ask-breast',
  text: 'Ask what this means for you.',
  note: '"this" = that experts do not agree',
});
