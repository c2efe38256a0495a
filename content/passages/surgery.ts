/** How the radiation is given during surgery: where a reader learns what IORT is. */

import { statement } from '../statement.js';

/** F28 with D15. */
export const comesThrough = statement({
  id: 'shared.comes-through',
  facts: ['F28', 'D15'],
  sources: ['ACS', 'UCSF', 'MAYO-2'],
  text: 'It may come through a ball, cone or pad. Healthy parts may be shielded or moved aside.',
  note: 'It = the radiation. Shielded = protected by a barrier that blocks radiation',
});
