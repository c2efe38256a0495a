import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';
import { aloneOf, changeOf } from '../model/widgets.js';

/** A change of the choices; a function if the change depends on the current choices. */
export type Change = Partial<Choice> | ((now: Choice) => Partial<Choice>);

/** The data and functions that the parts of the page need. */
export interface Context {
  readonly facts: Facts;
  readonly choice: Choice;
  /** The typed address of the files, valid or not. */
  readonly baseText: string;
  /** The typed brand color, valid or not. */
  readonly brandText: string;
  /** The builder's own language. */
  readonly builderLocale: string;
  readonly change: (change: Change) => void;
  readonly setBase: (text: string) => void;
  readonly setBrand: (text: string) => void;
  /** Copies a text, and announces the result with the name of the text. If the browser refuses, selects `source`. */
  readonly copy: (text: string, name: string, source?: Element | null) => void;
  /** Shows a message, also to screen readers. */
  readonly announce: (text: string) => void;
  /** Moves the focus to the element with this id after rendering. */
  readonly focus: (id: string) => void;
  /** Some elements of the form exist once for each widget. Turns their common id into the id of the one for the widget of this context. */
  readonly id: (id: string) => string;
}

/** A title in the builder's language. */
export const titleIn = (
  { builderLocale }: Context,
  title: Readonly<Record<string, string>>,
): string => title[builderLocale] ?? title['en'] ?? '';

/** The context for one of the chosen widgets, as if it were the only widget. */
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
