import { msg } from '@lit/localize';
import type { Text } from '../../content/statement.js';

/** Written by the build: all texts of the script, a line each. The first line is empty. */
declare const TEXTS: string;

const texts = TEXTS.split('\n');

/** As in `texts.ts`, where the place of a text stands for it, and for the id of its message. */
export const textOf = (readable: Text | number): string =>
  typeof readable === 'function'
    ? readable()
    : msg(texts[readable] as string, { id: readable as unknown as string });
