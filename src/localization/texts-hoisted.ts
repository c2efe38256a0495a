import type { Text } from '../../content/statement.js';
import { catalogOf } from './catalogs.js';
import { sourceTexts } from './source-texts.js';

let current: readonly string[];

/**
 * In the place of @lit/localize, whose lookup and templates the script tag doesn't need.
 * @param place the place of a text, which stands for the id of its message
 * @param values what stands in its gaps, `{0}` and on
 */
export const msg = (place: number, ...values: string[]): string =>
  (current[place] as string).replace(/{(\d)}/g, (_gap, index: number) => values[index] as string);

/** As in `texts.ts`, where the place of a text stands for it. */
export function inLocale(locale: string, readable: Text | number): string {
  current = (catalogOf(locale)?.messages as readonly string[] | undefined) ?? sourceTexts;
  return typeof readable === 'function' ? readable() : msg(readable);
}

/** Marks a text with gaps, until the build has read them. */
export const str = (): string => '';
