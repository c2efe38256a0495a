import type { Named } from './named.js';

/** Every slot of the elements. The slot without a name is for the fallback. */
export const slots: readonly Named[] = [
  {
    name: '',
    doc: "Fallback, shown until the element is ready, and if scripts don't run.",
    since: '0.1.0',
  },
  {
    name: 'contact',
    doc: "The hospital's own number, inside every passage on when to call. If no such passage is shown, it is at the end.",
    since: '0.1.0',
  },
  {
    name: 'local',
    doc: "The hospital's own words, visibly separate from the text.",
    since: '0.1.0',
  },
];
