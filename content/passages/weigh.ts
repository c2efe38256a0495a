/** How IORT may help, and its side effects in one line: where a reader weighs a choice. */

import { statement } from '../statement.js';

/** F40. */
export const dose = statement({
  id: 'shared.dose',
  facts: ['F40', 'G02'],
  sources: ['ACS', 'MAYO', 'ONCOLINK', 'CQ-TUMOR'],
  text: 'IORT may send more radiation straight to where the [tumor](term:tumor) was.',
  note: 'A possible benefit; "may": keep the certainty. Keep the mark [..](term:tumor) around the word for tumor',
});

/** F41. */
export const lessHarm = statement({
  id: 'shared.less-harm',
  facts: ['F41'],
  sources: ['ACS', 'ONCOLINK', 'UCSF'],
  text: 'Nearby healthy tissue may be harmed less.',
  note: 'A possible benefit; "may", "less": keep the certainty',
});

/** F42 with Y15; what follows from Y18 is said with it. */
export const fewerVisits = statement({
  id: 'shared.fewer-visits',
  facts: ['F42', 'Y15'],
  sources: ['ACS', 'SEDLMAYER', 'HIOB', 'CHANG'],
  text: 'Some people may need fewer visits. After a boost, you still have radiation visits.',
  note: '"some", "may": keep the certainty',
});

/** F30 to F38. */
export const sideEffects = statement({
  id: 'shared.side-effects',
  facts: ['F30', 'F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37', 'F38'],
  sources: ['ACS', 'MAYO', 'CHO', 'CARMEL', 'RTANSWERS'],
  text: 'Not everyone has side effects. They can include slow healing, infection, fluid or blood under the skin, sore skin, scarring and nerve damage. Ask which could affect you.',
  note: 'The seven side effects in one line; "can", "not everyone": keep the certainty',
});
