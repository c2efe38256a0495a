import { today } from '../content/record.js';
import { Refused } from '../locales/refused.js';
import { writeChangeset } from './changeset.js';
import { differingIds, fingerprint, undeclared, type Declaration } from './declaration.js';
import type { DeclareOptions } from './declare-options.js';
import { isDeclared, readDeclarations, writeDeclaration, type ReleasedText } from './released.js';
import type { TextVersion } from './text.js';

/** A file name that no other declaration has. */
function freeName(kind: string, [first = '']: readonly string[]): string {
  const name = `${today()}-${kind}-${first.replaceAll('.', '-')}`;
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`;
    if (!isDeclared(free)) return free;
  }
}

/**
 * The ids to declare: those on the command line, if it has any. Otherwise, for English the ids of the changed statements
 * that are not declared yet, and for another language the ids of all changed statements.
 * @throws {Refused} if there is nothing to declare, or if a statement on the command line is unchanged
 */
function idsFor(
  { locale, ids }: DeclareOptions,
  before: TextVersion,
  now: TextVersion,
  declared: readonly Declaration[],
): readonly string[] {
  const differing = differingIds(before, now, locale);
  const same = ids.filter((id) => !differing.includes(id));
  if (same.length > 0) {
    throw new Refused(same.map((id) => `${id}: unchanged since ${before.version}`).join('\n'));
  }
  if (ids.length > 0) return ids;
  const all = locale === 'en' ? undeclared(before, now, declared) : differing;
  if (all.length > 0) return all;
  const what = locale === 'en' ? 'undeclared change' : 'change';
  throw new Refused(`nothing to declare: no ${what} since ${before.version}`);
}

/**
 * Declares changes: writes a declaration into content/changes/, and a changeset.
 * @returns console lines that name the written files
 * @throws {Refused} if there is nothing to declare, if a named statement is unchanged, or if the changes can't be of this
 *   kind
 */
export function declare(options: DeclareOptions, before: ReleasedText, now: TextVersion): string[] {
  const { kind, why, locale } = options;
  const ids = idsFor(
    options,
    before,
    now,
    readDeclarations(before, now).map(({ data }) => data),
  );
  const words = ids.filter(
    (id) => before.passages[id]?.words[locale] !== now.passages[id]?.words[locale],
  );
  if (kind === 'source' && words.length > 0) {
    throw new Refused(
      `the words of these statements changed; say "wording" or "meaning": ${words.join(', ')}`,
    );
  }
  const name = freeName(kind, ids);
  writeDeclaration(name, {
    kind,
    why,
    ...(locale !== 'en' && { locale }),
    statements: Object.fromEntries(ids.map((id) => [id, fingerprint(now.passages[id], locale)])),
  });
  return [
    `content/changes/${name}.json: ${kind} of ${ids.join(', ')}`,
    `${writeChangeset(name, kind, why)}: sets the next version and the entry in CHANGELOG.md`,
  ];
}
