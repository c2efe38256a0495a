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
    return bump === 'none'
      ? `a change of meaning can’t be released without a changeset: ${ids.join(', ')}; run "npm run changeset" and choose minor`
      : `a change of meaning is never a patch: ${ids.join(', ')}; in the changeset of this change, in .changeset/, write minor instead of patch`;
  }
  return bump === 'none'
    ? 'there are declared changes, but no changeset for them; write one with "npm run changeset"'
    : undefined;
}
