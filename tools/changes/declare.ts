import { today } from '../content/record.js';
import { Refused } from '../locales/refused.js';
import { writeChangeset } from './changeset.js';
import { differingIds, fingerprint, undeclared, type Declaration } from './declaration.js';
import type { DeclareOrder } from './declare-order.js';
import { isDeclared, readDeclarations, writeDeclaration, type ReleasedText } from './released.js';
import type { SaidText } from './text.js';

/** A name that no other declaration has. */
function freeName(kind: string, [first = '']: readonly string[]): string {
  const name = `${today()}-${kind}-${first.replaceAll('.', '-')}`;
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`;
    if (!isDeclared(free)) return free;
  }
}

/** The ids of a declaration: the named ones, or all that are not declared yet. */
function idsFor(
  { locale, ids }: DeclareOrder,
  before: SaidText,
  now: SaidText,
  declared: readonly Declaration[],
): readonly string[] {
  const differing = differingIds(before, now, locale);
  const same = ids.filter((id) => !differing.includes(id));
  if (same.length > 0) {
    throw new Refused(same.map((id) => `${id}: reads as in ${before.version}`).join('\n'));
  }
  if (ids.length > 0) return ids;
  const all = locale === 'en' ? undeclared(before, now, declared) : differing;
  if (all.length > 0) return all;
  throw new Refused(`nothing to declare: the text reads as in ${before.version}, or was declared`);
}

/**
 * Declares what changed, in content/changes/ and as a changeset.
 * @returns lines that say so
 * @throws {Refused} if there is nothing to declare, or not as this kind
 */
export function declare(order: DeclareOrder, before: ReleasedText, now: SaidText): string[] {
  const { kind, why, locale } = order;
  const ids = idsFor(
    order,
    before,
    now,
    readDeclarations(before, now).map(({ data }) => data),
  );
  const words = ids.filter(
    (id) => before.passages[id]?.words[locale] !== now.passages[id]?.words[locale],
  );
  if (kind === 'source' && words.length > 0) {
    throw new Refused(`the words changed too, say "wording" or "meaning": ${words.join(', ')}`);
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
    `${writeChangeset(name, kind, why)}: for version and CHANGELOG.md`,
  ];
}
