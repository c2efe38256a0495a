import type { AdvisoryList } from '../../site/advisories/recall.js';
import { textNow } from '../changes/now.js';
import { releasedTexts } from '../changes/released.js';
import { listOf } from './list.js';
import { readAdvisories, type KnownTexts } from './read.js';

/** The texts of all releases, and the current text. */
export const knownTexts = (): KnownTexts => ({ released: releasedTexts(), now: textNow() });

/**
 * The current list of advisories.
 * @throws {Refused} with file, place and reason if an advisory is not valid
 */
export function currentList(): AdvisoryList {
  const known = knownTexts();
  return listOf(readAdvisories(known), known);
}
