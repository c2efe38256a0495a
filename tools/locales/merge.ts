import type { SourceMessage } from './messages.js';
import type { Unit } from './xliff.js';

/** What an update makes of a locale. */
export interface Merged {
  /** A unit a message, in the order of the messages. */
  readonly units: Unit[];
  /** Translations of messages that are gone: kept, in case they come back. */
  readonly obsolete: Unit[];
}

/**
 * Brings a locale's units up to the messages without losing a translation: where the English
 * changed, the translation stays and is marked `needs-adaptation`; where a message is gone, it
 * moves to the obsolete ones; where one comes back, its translation does too.
 */
export function mergeUnits(
  messages: readonly SourceMessage[],
  current: readonly Unit[],
  obsolete: readonly Unit[],
): Merged {
  const known = new Map([...obsolete, ...current].map((unit) => [unit.id, unit]));
  const units = messages.map(({ id, text, note }): Unit => {
    const unit = known.get(id);
    const target = unit?.target ?? '';
    const changed = unit !== undefined && target !== '' && unit.source !== text;
    return {
      id,
      source: text,
      target,
      state: changed ? 'needs-adaptation' : (unit?.state ?? 'translated'),
      note,
    };
  });
  const ids = new Set(messages.map(({ id }) => id));
  return {
    units,
    obsolete: [...known.values()].filter(({ id, target }) => target && !ids.has(id)),
  };
}
