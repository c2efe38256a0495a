import { held } from '../../content/held.js';

/** What may not be shown before it is signed off. */
export const heldPassages = held.flatMap(({ passages }) => passages);
