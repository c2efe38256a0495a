import type { Passage } from '../../content/statement.js';

/**
 * The reader's questions: one list for all widgets of a page, kept only in memory until the page is
 * left. Nothing is stored or sent.
 */
class PageQuestions {
  /** All questions that widgets of the page offer, by id, in the order in which they were first offered. */
  readonly #offered = new Map<string, Passage>();
  readonly #picked = new Set<string>();
  readonly #own: string[] = [];
  readonly #listeners = new Set<() => void>();

  /** The picked questions, in the order in which they are offered. */
  get chosen(): readonly Passage[] {
    return [...this.#offered.values()].filter(({ id }) => this.#picked.has(id));
  }

  /** The reader's own questions, in the order in which they were added. */
  get own(): readonly string[] {
    return this.#own;
  }

  /** Whether a question is picked. */
  has(id: string): boolean {
    return this.#picked.has(id);
  }

  /** Adds questions to those that can be picked. */
  offer(questions: readonly Passage[]): void {
    for (const question of questions) this.#offered.set(question.id, question);
  }

  pick(id: string, isPicked: boolean): void {
    if (isPicked) this.#picked.add(id);
    else this.#picked.delete(id);
    this.#notify();
  }

  /** Adds a question of the reader, unless the list contains it already. */
  addOwn(question: string): void {
    if (!this.#own.includes(question)) this.#own.push(question);
    this.#notify();
  }

  /** @param index the index of the question among the reader's own questions */
  removeOwn(index: number): void {
    this.#own.splice(index, 1);
    this.#notify();
  }

  /** Calls `listener` at every change of the reader's questions, until {@link unlisten}. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  unlisten(listener: () => void): void {
    this.#listeners.delete(listener);
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The list of this page. */
export const pageQuestions = new PageQuestions();
