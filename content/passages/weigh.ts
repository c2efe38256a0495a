/** Passages for readers who weigh a choice: how IORT may help, and its side effects in one line. */

import { statement } from '../statement.js';

/** A benefit and its limit in one statement. */
export const lessHarm = statement({
  id: 'shared.less-harm',
  facts: ['F03', 'F41', 'D13'],
  sources: ['ACS', 'MAYO', 'MSK', 'ONCOLINK', 'UCSF', 'HADDOCK'],
  text: 'IORT may help limit harm to nearby tissue. The treated place can still be harmed.',
  note: '"may help limit": keep the certainty; the second sentence balances the first',
});

/** Never shown without a limit beside it. */
export const moreRadiation = statement({
  id: 'shared.more-radiation',
  facts: ['F40'],
  sources: ['ACS', 'MAYO', 'ONCOLINK'],
  text: 'IORT may send more radiation straight to the place of the cancer.',
  note: 'A possible benefit; "may": keep the certainty. The place = where the tumor was or is',
});

/** Always shown together with `wholeBreastLater`. */
export const fewerVisits = statement({
  id: 'shared.fewer-visits',
  facts: ['F42', 'Y15'],
  sources: ['ACS', 'SEDLMAYER', 'HIOB', 'CHANG'],
  text: 'In breast cancer, some may need fewer visits. After a boost, you still have visits for whole-breast radiation.',
  note: '"some", "may": keep the certainty. Some = some people. A boost = IORT as an extra dose; the next sentence names the other use',
});

export const sideEffects = statement({
  id: 'shared.side-effects',
  facts: ['F30', 'F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37', 'F38'],
  sources: ['ACS', 'MAYO', 'CHO', 'CARMEL', 'RTANSWERS'],
  text: 'Not everyone has side effects. They can include slow healing, infection, fluid or blood under the skin, sore skin, scarring and nerve damage. Ask which could affect you.',
  note: 'The seven side effects in one line; "can", "not everyone": keep the certainty',
});
