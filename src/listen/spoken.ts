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

/** The end of the text before a name, if the name is only a part of a word or of a number. */
const PART_BEFORE = /\p{Script=Latin}$|\p{N}[-.,]?$/u;

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
  const pattern = new RegExp(
    String.raw`(?:${longestFirst.map(escaped).join('|')})(?![\p{Script=Latin}\p{N}]|[-.,]\p{N})`,
    'gu',
  );
  const replacing = (write: (name: string) => string) => (text: string) =>
    text.replace(pattern, (name, offset: number) =>
      PART_BEFORE.test(text.slice(0, offset)) ? name : write(name),
    );
  return {
    say: replacing((name) => names.get(name) ?? name),
    hideStops: replacing((name) => name.replace(/\.(?!$)/g, LEADER)),
  };
}
