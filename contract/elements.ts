import type { Named } from './named.js';

/** A widget. Its name is the part of its tag after `iort-`, and also the name of its topic. */
export interface ElementEntry extends Named {
  /** What its text is about, for the table in the README. */
  readonly says: string;
}

/** Every widget, in the order in which a reader would meet them. */
export const elements = [
  {
    name: 'overview',
    doc: 'What IORT is, why a team may suggest it, what happens, and possible benefits and limits.',
    says: 'what IORT is, why a team may suggest it, what happens, possible benefits and limits',
    since: '0.1.0',
  },
  {
    name: 'side-effects',
    doc: 'What can happen during and after IORT, when to get help, home, checkups, and what to ask.',
    says: 'what can happen, when to get help, home, checkups, what to ask',
    since: '0.1.0',
  },
  {
    name: 'candidacy-factors',
    doc: 'What a team looks at when IORT could be an option, and questions to take along. It never tells a reader that they are, or are not, a candidate.',
    says: 'what a team looks at, what to tell it, the choice, questions to take along; never tells a reader that they are, or are not, a candidate',
    since: '0.1.0',
  },
  {
    name: 'faq',
    doc: 'Questions that patients ask about IORT, in groups, each folding open to its answer.',
    says: 'questions in groups, each with its answer',
    since: '0.1.0',
  },
] as const satisfies readonly ElementEntry[];

/** The name of a widget. */
export type ElementName = (typeof elements)[number]['name'];

/** The class of a widget: `IortSideEffects` for `side-effects`. */
export const classNameOf = (name: string): string =>
  `Iort${name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
