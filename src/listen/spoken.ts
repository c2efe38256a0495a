/** How short names in the texts of a language are said: abbreviations, and numbers such as 911. */
export interface Spoken {
  /** Replaces the written form of names by the spoken form. */
  readonly say: (text: string) => string;
  /**
   * Replaces the full stops inside names, which don't end a sentence. The length of the text stays the
   * same.
   */
  readonly hideStops: (text: string) => string;
}

/** A "one dot leader": it looks like a full stop, but ends no sentence. */
const LEADER = '\u2024';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Reads a list of short names and of how they are said. Only whole words match a name.
 * @param list `written=said`, separated by semicolons; entries in another form are ignored
 */
export function spokenBy(list: string): Spoken {
  const pairs = list
    .split(';')
    .map((pair) => pair.split('=').map((side) => side.trim()))
    .filter((pair): pair is [string, string] => pair.length === 2 && pair.every(Boolean));
  const names = new Map(pairs);
  if (names.size === 0) return { say: (text) => text, hideStops: (text) => text };
  const longestFirst = [...names.keys()].sort((one, other) => other.length - one.length);
  // Letters of another script may be next to a name, as in 做CT检查. A part of a longer number, such as 911
  // in 1-800-911, is not a name.
  const word = String.raw`[\p{Script=Latin}\p{N}]`;
  const pattern = new RegExp(
    String.raw`(?<!${word}|\p{N}[-.,])(?:${longestFirst.map(escaped).join('|')})(?!${word}|[-.,]\p{N})`,
    'gu',
  );
  return {
    say: (text) => text.replace(pattern, (name) => names.get(name) ?? name),
    hideStops: (text) => text.replace(pattern, (name) => name.replace(/\.(?!$)/g, LEADER)),
  };
}
