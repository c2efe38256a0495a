import type { Named } from './named.js';

/** Every slot of the elements; the one without a name is the fallback. */
export const slots: readonly Named[] = [
  {
    name: '',
    doc: "Fallback, shown until the element is ready and where scripts don't run.",
    since: '0.1.0',
  },
  {
    name: 'contact',
    doc: "The hospital's own number, inside every passage on when to call. If no such passage is shown, the number is at the end.",
    since: '0.1.0',
  },
  { name: 'local', doc: "The hospital's own words, visibly apart from the text.", since: '0.1.0' },
];
