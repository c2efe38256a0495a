import type { Edition, ShownSource } from '../../content/edition.js';
import type { Passage } from '../../content/statement.js';
import { shownSources } from '../generated/editions.js';

const sourceOf = (from: number | ShownSource): ShownSource =>
  typeof from === 'number' ? (shownSources[from] as ShownSource) : from;

const addressOf = ([, , url]: ShownSource): string => url;

/** The sources in a widget's list, each once: the main sources, then the others. */
export function listedSources({ main, more, opened = [] }: Edition): {
  readonly main: readonly ShownSource[];
  readonly more: readonly ShownSource[];
} {
  const all = [...main.map(sourceOf), ...more.map(sourceOf), ...opened];
  const each = [...new Map(all.map((source) => [addressOf(source), source])).values()];
  return { main: each.slice(0, main.length), more: each.slice(main.length) };
}

/** The numbers of a widget's sources, in the order of its list. */
export class SourceNumbers {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #named = new Set<number>();

  constructor(edition: Edition) {
    const { main, more } = listedSources(edition);
    this.#numbers = new Map(
      [...main, ...more].map((source, index) => [addressOf(source), index + 1]),
    );
  }

  /** The shown sources of a passage with their numbers, lowest first. Remembers these numbers for {@link isNamed}. */
  of({ from = [] }: Passage): (readonly [number: number, source: ShownSource])[] {
    const named = from.map(sourceOf).flatMap((source) => {
      const number = this.#numbers.get(addressOf(source));
      return number === undefined ? [] : [[number, source] as const];
    });
    for (const [number] of named) this.#named.add(number);
    return named.sort(([one], [other]) => one - other);
  }

  /** Whether a passage that was rendered refers to this number. */
  isNamed(number: number): boolean {
    return this.#named.has(number);
  }
}
