import { lineAt, unmerged } from './decode.js';
import { Refused } from './refused.js';

/**
 * Parses a JSON file that people edit by hand.
 * @param example what the file may look like
 * @throws {Refused} with one line that names file and mistake
 */
export function parseJson(text: string, file: string, example: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [merge, index] = unmerged(text) ?? [];
    if (merge) throw new Refused(`${file}:${lineAt(text, Number(index))}: ${merge}`);
    // The message may quote a part of the file with its line breaks.
    const why = (error as Error).message.replace(/\s+/g, ' ');
    const [, place] = /at position (\d+)/.exec(why) ?? [];
    const line = place === undefined ? '' : `:${lineAt(text, Number(place))}`;
    throw new Refused(`${file}${line}: broken JSON: ${why}; write it like ${example}`);
  }
}
