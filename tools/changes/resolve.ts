import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refused } from '../locales/refused.js';
import type { Declaration } from './declaration.js';
import { textInFolder } from './from-folder.js';
import { commitOf, textInCommit } from './from-git.js';
import { textNow } from './now.js';
import { readDeclarations, releasedTexts } from './released.js';
import type { TextVersion } from './text.js';
import { compareVersions } from './versions.js';

/** The name of the present text. */
const NOW = 'now';

/**
 * Finds a text by its name. The name is tried as `now`, the folder of a release, a released version, and a git
 * commit or tag, in this order.
 * @throws {Refused} if there is no text with this name
 */
export function textOf(name: string): TextVersion {
  if (name === NOW) return { ...textNow(), version: NOW };
  const folder = resolve(name);
  if (existsSync(folder) && statSync(folder).isDirectory()) return textInFolder(folder);
  const version = name.replace(/^v(?=\d)/, '');
  const released = releasedTexts().find((text) => text.version === version);
  if (released) return released;
  const commit = commitOf(name);
  if (commit) return { ...textInCommit(commit, name), version: name };
  const versions = releasedTexts().map((text) => text.version);
  throw new Refused(
    `${name}: no folder, released version (there are ${versions.join(', ')}) or git revision has this name; ` +
      `the present text is "${NOW}"`,
  );
}

const isVersion = ({ version }: TextVersion): boolean => /^\d+\.\d+\.\d+$/.test(version);

/** Whether `one` has a later version than `other`; false if one of them has no version number. */
const isAfter = (one: TextVersion, other: TextVersion): boolean =>
  isVersion(one) && isVersion(other) && compareVersions(one.version, other.version) > 0;

/**
 * The declarations of the releases after `from`, up to and including `to`. If `from` has no version number, all releases
 * up to `to` count. If `to` has no version number, all releases after `from` count,
 * and so do the declarations since the last release.
 */
export function declaredBetween(from: TextVersion, to: TextVersion): Declaration[] {
  const releases = releasedTexts();
  const last = releases.at(-1);
  return [
    ...releases
      .filter((one) => (isAfter(one, from) || !isVersion(from)) && !isAfter(one, to))
      .flatMap(({ declared }) => declared),
    ...(last && !isVersion(to) ? readDeclarations(last, textNow()).map(({ data }) => data) : []),
  ];
}
