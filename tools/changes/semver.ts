import { kinds, type Declaration } from './declaration.js';
import type { Bump } from './versions.js';

/**
 * Says why a version step is too small for the declared changes; undefined if it is large enough. A change of
 * meaning needs at least a minor version. Any other declared change needs at least a patch.
 */
export function bumpProblem(bump: Bump, declared: readonly Declaration[]): string | undefined {
  const worst = kinds.findLast((kind) => declared.some((one) => one.kind === kind));
  if (worst === undefined || bump === 'major' || bump === 'minor') return undefined;
  if (worst === 'meaning') {
    const ids = declared
      .filter(({ kind }) => kind === 'meaning')
      .flatMap(({ statements }) => Object.keys(statements));
    const what = bump === 'none' ? 'can’t be released without a changeset' : 'is never a patch';
    return `a change of meaning ${what}: ${ids.join(', ')}; write a changeset for a minor version`;
  }
  return bump === 'none' ? 'there are declared changes, but no changeset for them' : undefined;
}
