import assert from 'node:assert/strict';

/** Only the letters and digits of a text. Orca adds its own spaces and punctuation. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/**
 * Splits a line into words, or Chinese into characters. Whole lines can't be compared: a term in a line is
 * a button, which Orca reads separately.
 */
const wordsOf = (line: string): string[] =>
  line
    .split(/\s+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u)
    .map(letters)
    .filter(Boolean);

/** Repetitions are counted only for lines with at least this many letters. Shorter lines may also be parts of other lines. */
const MIN_LENGTH = 12;

/**
 * Checks that Orca reads everything that a widget shows, in the same order, and that Orca reads no long line
 * except captions more often than the widget shows the line.
 * @param lines what Orca said
 * @param shown the visible text, line by line (`innerText`)
 */
export function allIsReadOnce(lines: readonly string[], shown: string): void {
  const said = lines.map((line) => line.replace(/^\{[^}]+\} /, ''));
  const heard = letters(said.join(''));
  const seen = letters(shown);
  // At a table, Orca says the name of the table and then reads its caption, which is the same text.
  const captions = said.filter((_line, index) => said[index + 1] === 'caption').map(letters);
  for (const part of new Set(shown.split('\n').map(letters))) {
    if (part.length < MIN_LENGTH || captions.includes(part)) continue;
    assert.ok(occurrences(heard, part) <= occurrences(seen, part), `read too often: ${part}`);
  }
  let place = 0;
  for (const line of shown.split('\n')) {
    for (const word of wordsOf(line)) {
      const next = heard.indexOf(word, place);
      assert.ok(next >= 0, `not read: "${word}" of "${line}"`);
      place = next + word.length;
    }
  }
}
