/** The step from one version to another; `none` if they are the same. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

const numbersOf = (version: string): number[] => version.split('.').map(Number);

/** Compares versions for sorting. Negative if `one` is earlier than `other`, positive if `one` is later, 0 if they are the same. */
export function compareVersions(one: string, other: string): number {
  const [these, those] = [numbersOf(one), numbersOf(other)];
  const at = these.findIndex((number, index) => number !== those[index]);
  return at < 0 ? 0 : (these[at] ?? 0) - (those[at] ?? 0);
}

/** The name of the first number, from the left, that differs between two versions. */
export function bumpBetween(from: string, to: string): Bump {
  const [these, those] = [numbersOf(from), numbersOf(to)];
  const at = these.findIndex((number, index) => number !== those[index]);
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none';
}
