import { guidance, type Passage } from '../statement.js';

/** A question as patients ask it. */
export const asks = (name: string, text: string): Passage =>
  guidance({
    id: `faq.${name}.question`,
    text,
    note: 'A question that patients ask; first person',
  });

/** A heading over questions. */
export const heads = (name: string, text: string): Passage =>
  guidance({ id: `faq.${name}.heading`, text, note: 'Heading over questions' });
