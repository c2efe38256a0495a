import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../build/files.js';
import type { ChangeKind } from './declaration.js';
import type { Bump } from './versions.js';

const folder = new URL('.changeset/', root);
const packageName = 'iort-widgets';

/** The smallest version step for a change of the text: minor if the meaning changed, otherwise patch. */
export const bumpFor = (kind: ChangeKind): Bump => (kind === 'meaning' ? 'minor' : 'patch');

/**
 * Writes a changeset. The next release raises the version accordingly and mentions the change in CHANGELOG.md.
 * @returns the path of the changeset
 */
export function writeChangeset(name: string, kind: ChangeKind, why: string): string {
  const path = `.changeset/${name}.md`;
  writeFileSync(
    new URL(`${name}.md`, folder),
    `---\n'${packageName}': ${bumpFor(kind)}\n---\n\n${why}\n`,
  );
  return path;
}

/** The largest version step in the changesets that are not released yet; `none` if there is no such changeset. */
export function plannedBump(): Bump {
  if (!existsSync(folder)) return 'none';
  const bumps = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const bump = new RegExp(`^["']?${packageName}["']?:\\s*(major|minor|patch)`, 'm').exec(text);
      return bump?.[1] ?? [];
    });
  return (['major', 'minor', 'patch'] as const).find((bump) => bumps.includes(bump)) ?? 'none';
}
