import type { Named } from './named.js';

/** A widget. Its name is the part of its tag after `iort-`, and also the name of its topic. */
export interface ElementEntry extends Named {
  /** What the widget's text is about, for the table in the README. */
  readonly says: string;
  /** The readers and pages for which the widget is meant. */
  readonly when: readonly string[];
  /** The cases in which something else is better, each with what is better. */
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
      'Above the FAQ, on one page: the two texts complement each other.',
    ],
    whenNot: [
      'Readers whose surgery has a date: `<iort-side-effects>` and `<iort-faq>` are more useful to them.',
      'A teaser on a start page: show one section with `sections`, or link to the page.',
    ],
    since: '0.1.0',
  },
  {
    name: 'side-effects',
    doc: 'What can happen during and after IORT, when to get help, life at home, checkups, and what to ask.',
    says: 'what can happen, when to get help, life at home, checkups, what to ask',
    when: [
      'A page for patients who will have IORT, or have had it: what to watch for, life at home, checkups.',
      'A site with a number for patients: with `phone`, each passage on when to call shows the number.',
    ],
    whenNot: [
      'A site without a number for patients: the passages on when to call then name only the care team.',
      'In place of your consent form or discharge papers: the text is general, and says so.',
    ],
    since: '0.1.0',
  },
  {
    name: 'candidacy-factors',
    doc: 'What a team looks at when IORT could be an option, and questions to take along. It never tells a reader that they are, or are not, a candidate.',
    says: 'what a care team looks at, what to tell the team, how to choose, questions to take along; never tells readers that they are, or are not, a candidate',
    when: [
      'Readers who want to know whether IORT could be an option for them, before they meet the team.',
      'A page to prepare a visit: readers tick questions, add their own and print the list.',
    ],
    whenNot: [
      'As a test of who is a candidate: the text never tells readers that they are, or are not.',
      'As plain HTML, if the list of questions matters: plain HTML has no boxes to tick.',
    ],
    since: '0.1.0',
  },
  {
    name: 'faq',
    doc: 'Questions that patients ask about IORT, in groups. Each question opens its answer.',
    says: 'questions in groups, each with its answer',
    when: [
      'Readers who have one question and do not want to read a long text.',
      'Links to a single answer, such as `#iort-faq-awake`, from a letter or another page.',
    ],
    whenNot: [
      'As the only text for readers who have never heard of IORT: put the overview above the FAQ.',
      'For information that every reader must see: answers are folded. Put such information into the `local` slot.',
    ],
    since: '0.1.0',
  },
] as const satisfies readonly ElementEntry[];

/** The name of a widget. */
export type ElementName = (typeof elements)[number]['name'];

/** The class of a widget: `IortSideEffects` for `side-effects`. */
export const classNameOf = (name: string): string =>
  `Iort${name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
