/** How far one version is from another. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

const numbersOf = (version: string): number[] => version.split('.').map(Number);

/** Which of two versions is later: below 0 the other one, above 0 this one. */
export function compareVersions(one: string, other: string): number {
  const [these, those] = [numbersOf(one), numbersOf(other)];
  const at = these.findIndex((number, index) => number !== those[index]);
  return at < 0 ? 0 : (these[at] ?? 0) - (those[at] ?? 0);
}

/** Which number of a version the step to a later one raises. */
export function bumpBetween(from: string, to: string): Bump {
  const [these, those] = [numbersOf(from), numbersOf(to)];
  const at = these.findIndex((number, index) => number !== those[index]);
  return (['major', 'minor', 'patch'] as const)[at] ?? 'none';
}
