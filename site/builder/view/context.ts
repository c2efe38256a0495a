import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';

/** What every part of the page is made from. */
export interface Context {
  readonly facts: Facts;
  readonly choice: Choice;
  /** What was typed as the address of the files, good or not. */
  readonly baseText: string;
  /** The builder's own language. */
  readonly ui: string;
  readonly change: (change: Partial<Choice>) => void;
  readonly setBase: (text: string) => void;
  /** Copies a text and says so; where it can't, selects `source`. */
  readonly copy: (text: string, name: string, source?: Element | null) => void;
  /** Says something to everybody, screen readers included. */
  readonly announce: (text: string) => void;
  /** Gives the focus to the element with this id, once it stands there. */
  readonly focus: (id: string) => void;
}

/** A title in the builder's language. */
export const titleIn = ({ ui }: Context, title: Readonly<Record<string, string>>): string =>
  title[ui] ?? title['en'] ?? '';
