import type { Ledger } from '../content/ledger.js';
import { compareTexts, type TextChanges } from './compare.js';
import type { Declaration } from './declaration.js';
import type { ReleasedText } from './released.js';
import type { TextVersion } from './text.js';

/** A release, or the changes since the last one, for pages and feeds. */
export interface Release {
  /** `v0.2.0`, its permanent name in pages and feeds; or `unreleased`. */
  readonly name: string;
  readonly version: string;
  /** ISO date of its text. */
  readonly date: string;
  readonly isReleased: boolean;
  /** Compared with the release before; undefined for the first. */
  readonly changes?: TextChanges;
}

const isNothing = ({ passages, editions, addedLocales, removedLocales }: TextChanges): boolean =>
  [passages, editions, addedLocales, removedLocales].every((list) => list.length === 0);

/**
 * What changed from release to release and since the last one, the newest first.
 * @param releases the oldest first
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
