import type { Named } from './named.js';

/** A widget. Its name is the part of its tag after `iort-`, and also the name of its topic. */
export interface ElementEntry extends Named {
  /** What its text is about, for the table in the README. */
  readonly says: string;
  /** For which readers and pages it is. */
  readonly when: readonly string[];
  /** When something else serves them better, and what. */
  readonly whenNot: readonly string[];
}

/** Every widget, in the order in which a reader would meet them. */
export const elements = [
  {
    name: 'overview',
    doc: 'What IORT is, why a team may suggest it, what happens, and possible benefits and limits.',
    says: 'what IORT is, why a team may suggest it, what happens, possible benefits and limits',
    when: [
      'A page on which most readers meet IORT for the first time.',
      'Above the questions, on one page: the two are made to stand together.',
    ],
    whenNot: [
      'Readers whose surgery has a date: side effects and questions serve them better.',
      'A teaser on a start page: show one section with `sections`, or link to the page.',
    ],
    since: '0.1.0',
  },
  {
    name: 'side-effects',
    doc: 'What can happen during and after IORT, when to get help, home, checkups, and what to ask.',
    says: 'what can happen, when to get help, home, checkups, what to ask',
    when: [
      'A page for patients who are to have IORT, or have had it: what to watch for, home, checkups.',
      'Wherever your number is answered: with `phone` it stands in each passage on when to call.',
    ],
    whenNot: [
      'A site that has no number to give yet: the passages on when to call then name only the care team.',
      'In place of your consent form or discharge papers: it is general, and says so.',
    ],
    since: '0.1.0',
  },
  {
    name: 'candidacy-factors',
    doc: 'What a team looks at when IORT could be an option, and questions to take along. It never tells a reader that they are, or are not, a candidate.',
    says: 'what a team looks at, what to tell it, the choice, questions to take along; never tells a reader that they are, or are not, a candidate',
    when: [
      'Readers who ask whether IORT could be for them, before they meet the team.',
      'A page to prepare a visit: readers tick questions, add their own and print the list.',
    ],
    whenNot: [
      'As a test of who is a candidate: it never tells a reader that they are, or are not.',
      'As plain HTML, where the list matters: there is nothing to tick in it.',
    ],
    since: '0.1.0',
  },
  {
    name: 'faq',
    doc: 'Questions that patients ask about IORT, in groups, each folding open to its answer.',
    says: 'questions in groups, each with its answer',
    when: [
      'Readers with one question, who look for it rather than read all.',
      'Links to a single answer, such as `#iort-faq-awake`, from a letter or another page.',
    ],
    whenNot: [
      'As the only text for readers who have never heard of IORT: put the overview above it.',
      'For what everybody has to see: answers are folded. Your own words go into the `local` slot.',
    ],
    since: '0.1.0',
  },
] as const satisfies readonly ElementEntry[];

/** The name of a widget. */
export type ElementName = (typeof elements)[number]['name'];

/** The class of a widget: `IortSideEffects` for `side-effects`. */
export const classNameOf = (name: string): string =>
  `Iort${name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
