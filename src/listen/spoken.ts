/** How the texts of a language are said. */
export interface Spoken {
  /** Puts what is said in the place of what is written. */
  readonly say: (text: string) => string;
  /** Hides the full stops inside of names from whoever looks for sentences; as long as before. */
  readonly hideStops: (text: string) => string;
}

/** Looks like a full stop, and ends no sentence. */
const LEADER = '\u2024';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Reads a list of short names and how they are said. Whole words only are taken for a name.
 * @param list `written=said` between semicolons; what has no `=` is left out
 */
export function spokenBy(list: string): Spoken {
  const pairs = list
    .split(';')
    .map((pair) => pair.split('=').map((side) => side.trim()))
    .filter((pair): pair is [string, string] => pair.length === 2 && pair.every(Boolean));
  const names = new Map(pairs);
  if (names.size === 0) return { say: (text) => text, hideStops: (text) => text };
  const longestFirst = [...names.keys()].sort((one, other) => other.length - one.length);
  // Letters of another script may stand beside a name: 做CT检查. In 1-800-911 the figures are no name.
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
