/** How far one version is from another. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

const numbersOf = (version: string): number[] => version.split('.').map(Number);

/** For sorting versions: negative if `one` is earlier than `other`, positive if it is later. */
export function compareVersions(one: string, other: string): number {
  const [these, those] = [numbersOf(one), numbersOf(other)];
  const at = these.findIndex((number, index) => number !== those[index]);
  return at < 0 ? 0 : (these[at] ?? 0) - (those[at] ?? 0);
}

/** The first number of a version, from the left, that differs in a later one. */
export function bumpBetween(from: string, to: string): Bump {
  const [these, those] = [numbersOf(from), numbersOf(to)];
  const at = these.findIndex((number, index) => number !== those[index]);
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none';
}
