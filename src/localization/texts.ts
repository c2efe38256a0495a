import type { Passage, Text } from '../../content/statement.js';

/** Something that can be read out: a text of the interface, or a passage of the content. */
export type Readable = Text | Passage;

/** Reads a text in the locale that is current. */
export const textOf = (readable: Readable): string =>
  typeof readable === 'function' ? readable() : readable.text();
