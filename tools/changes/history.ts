import type { Ledger } from '../content/ledger.js';
import { compareTexts, type TextChanges } from './compare.js';
import type { Declaration } from './declaration.js';
import type { ReleasedText } from './released.js';
import type { TextVersion } from './text.js';

/** A release, or the changes since the last release, for pages and feeds. */
export interface Release {
  /** The permanent name in pages and feeds, such as `v0.2.0`. Changes since the last release have `unreleased`. */
  readonly name: string;
  readonly version: string;
  /** ISO date of its text. */
  readonly date: string;
  readonly isReleased: boolean;
  /** The differences from the previous release; undefined for the first release. */
  readonly changes?: TextChanges;
}

const isNothing = ({ passages, editions, addedLocales, removedLocales }: TextChanges): boolean =>
  [passages, editions, addedLocales, removedLocales].every((list) => list.length === 0);

/**
 * The changes since the last release, if there are any, and then all releases, the newest first. Each release has the
 * changes since the release before it.
 * @param releases the oldest first
 * @param declared the declarations since the last release
 */
export function historyOf(
  releases: readonly ReleasedText[],
  now: TextVersion,
  declared: readonly Declaration[],
  ledgers: readonly Ledger[],
): Release[] {
  const past = releases.map((text, index): Release => {
    const before = releases[index - 1];
    return {
      name: `v${text.version}`,
      version: text.version,
      date: text.date,
      isReleased: true,
      ...(before && { changes: compareTexts(before, text, { declared: text.declared, ledgers }) }),
    };
  });
  const last = releases.at(-1);
  const changes = last && compareTexts(last, now, { declared, ledgers });
  const next: Release[] =
    changes && !isNothing(changes)
      ? [
          {
            name: 'unreleased',
            version: now.version,
            date: now.date,
            isReleased: false,
            changes,
          },
        ]
      : [];
  return [...next, ...past.reverse()];
}
