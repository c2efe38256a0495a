import assert from 'node:assert/strict';

/** Letters and digits alone: Orca puts white space and signs of its own between words. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** Words; in Chinese, characters. Not whole lines, as terms are buttons in a line, which are read alone. */
const wordsOf = (line: string): string[] =>
  line
    .split(/\s+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u)
    .map(letters)
    .filter(Boolean);

/** Shorter parts are words that other sentences have too. */
const LONG = 12;

/**
 * Checks that everything that a widget shows is read, in its order, and that no line is read more
 * often than it is shown.
 * @param lines what was said
 * @param shown what is seen, line by line (`innerText`)
 */
export function allIsReadOnce(lines: readonly string[], shown: string): void {
  const said = lines.map((line) => line.replace(/^\{[^}]+\} /, ''));
  const heard = letters(said.join(''));
  const seen = letters(shown);
  // Orca says the name of a table when it comes to it, and then reads its caption.
  const captions = said.filter((_line, index) => said[index + 1] === 'caption').map(letters);
  for (const part of new Set(shown.split('\n').map(letters))) {
    if (part.length < LONG || captions.includes(part)) continue;
    assert.ok(occurrences(heard, part) <= occurrences(seen, part), `twice: ${part}`);
  }
  let place = 0;
  for (const line of shown.split('\n')) {
    for (const word of wordsOf(line)) {
      const next = heard.indexOf(word, place);
      assert.ok(next >= 0, `not said: "${word}" of "${line}"`);
      place = next + word.length;
    }
  }
}
