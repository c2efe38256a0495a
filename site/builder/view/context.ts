import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';
import { aloneOf, changeOf } from '../model/widgets.js';

/** A change of what is chosen; as a function, where it rests on what is chosen by then. */
export type Change = Partial<Choice> | ((now: Choice) => Partial<Choice>);

/** What every part of the page is made from. */
export interface Context {
  readonly facts: Facts;
  readonly choice: Choice;
  /** What was typed as the address of the files, good or not. */
  readonly baseText: string;
  /** What was typed as the brand's color, good or not. */
  readonly brandText: string;
  /** The builder's own language. */
  readonly ui: string;
  readonly change: (change: Change) => void;
  readonly setBase: (text: string) => void;
  readonly setBrand: (text: string) => void;
  /** Copies a text and says so; where it can't, selects `source`. */
  readonly copy: (text: string, name: string, source?: Element | null) => void;
  /** Says something to everybody, screen readers included. */
  readonly announce: (text: string) => void;
  /** Gives the focus to the element with this id, once it stands there. */
  readonly focus: (id: string) => void;
  /** The id of an element that stands there once for each widget. */
  readonly id: (id: string) => string;
}

/** A title in the builder's language. */
export const titleIn = ({ ui }: Context, title: Readonly<Record<string, string>>): string =>
  title[ui] ?? title['en'] ?? '';

/** The context of one of several widgets, as if it stood alone. */
export const aloneIn = (context: Context, widget: string): Context => ({
  ...context,
  choice: aloneOf(context.choice, widget),
  change: (change) =>
    context.change((now) => {
      const own = typeof change === 'function' ? change(aloneOf(now, widget)) : change;
      return changeOf(now, widget, own);
    }),
  id: (id) => (widget === context.choice.widget ? id : `${widget}-${id}`),
});
