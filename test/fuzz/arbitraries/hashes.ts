import fc from 'fast-check';
import { ids } from '../world.js';
import { text } from './words.js';

const id = fc.constantFrom(...ids);

/** Percent-encodes everything except lowercase letters, as some mail programs write links. */
const encoded = (part: string): string =>
  part.replace(/[^a-z]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** What may follow the `#` in an address. */
export const hash = fc.oneof(
  id,
  id.map(encoded),
  fc.tuple(id, text).map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom(
        '%',
        '%2',
        '%zz',
        '%E0%A4%A',
        '%00',
        ' ',
        ',',
        '*',
        '\\',
        '"',
        "'",
        ']',
        ':not(',
      ),
      id,
    )
    .map((parts) => parts.join('')),
  text,
);
