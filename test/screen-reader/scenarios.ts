/** What a blind person does on a page: which keys the person presses, in which order. */

/** A page and the keys that are pressed on it. */
export interface Scenario {
  /** The file name of its transcripts. */
  readonly name: string;
  /** What the person does. This is the first line of the transcript. */
  readonly about: string;
  readonly lang: string;
  readonly body: string;
  /**
   * Keys with their names in xdotool. `h*3` presses the key three times. `sayall` makes Orca read to the
   * end. `h until radiation` presses the key until Orca says that word.
   */
  readonly keys: readonly string[];
}

const widgets = ['overview', 'side-effects', 'candidacy-factors', 'faq'];
/** Written by hand, because each language needs transcripts. docs/translators.md says what to do for a new language. */
const languages = ['en', 'es', 'ar', 'zh-Hans'];

/** One scenario for each widget in each language. Orca reads the whole widget when the page has loaded. */
export const readings: readonly Scenario[] = languages.flatMap((lang) =>
  widgets.map((widget) => ({
    name: `${widget}.${lang}`,
    about: `The whole of <iort-${widget}> in "${lang}", as Orca reads a page that has loaded.`,
    lang,
    body: `<iort-${widget}></iort-${widget}>`,
    keys: [],
  })),
);

/** The only scenario in `npm test`. It has Spanish text, terms, pictures and questions to tick. */
const FEW = 'candidacy-factors.es';

const wanted = process.env.READINGS?.split(' ').filter(Boolean) ?? [];

/** Whether this run includes a scenario. tools/screen-reader/run.ts sets the environment variables `FEW` and `READINGS`. */
export const isWanted = ({ name }: Pick<Scenario, 'name'>): boolean =>
  process.env.FEW ? name === FEW : wanted.every((word) => name.includes(word));

const faq = '<iort-faq sections="intro deciding"></iort-faq>';
const candidacy = '<iort-candidacy-factors sections="questions"></iort-candidacy-factors>';

export const tasks: readonly Scenario[] = [
  {
    name: 'by-headings',
    about: 'Goes through the page by its headings (h), then by those of one level (4).',
    lang: 'en',
    body: faq,
    keys: ['h*6', '4*2'],
  },
  {
    name: 'say-all',
    about: 'Goes to a heading, then has all read from there.',
    lang: 'es',
    body: '<iort-side-effects sections="help"></iort-side-effects>',
    keys: ['h*3', 'sayall'],
  },
  {
    name: 'open-an-answer',
    about: 'Goes to a question by the buttons (b), opens it, reads on line by line, closes it.',
    lang: 'en',
    body: faq,
    keys: ['b until Do I have to say yes', 'Return', 'p*2', 'shift+b until say yes', 'Return'],
  },
  {
    name: 'follow-a-term',
    about: 'Opens the explanation of a term, and closes it.',
    lang: 'en',
    body: '<iort-overview sections="what why"></iort-overview>',
    keys: ['b until radiation', 'Return*2', 'b until tumor', 'Return', 'p'],
  },
  {
    name: 'questions',
    about:
      'Ticks two questions and unticks one (x, Space), adds nothing and then a question of their own (e), removes it.',
    lang: 'en',
    body: candidacy,
    keys: [
      'x',
      'space',
      'x',
      'space*2',
      'e',
      'Return*2',
      'Insert+a',
      'H',
      'o',
      'w',
      'question',
      'Return',
      'Insert+a',
      'b until Remove: How?',
      'Return',
    ],
  },
  {
    name: 'copy-the-list',
    about: 'Copies the list of questions twice.',
    lang: 'en',
    body: candidacy,
    keys: ['x', 'space', 'b until Copy my list', 'Return*2'],
  },
  {
    name: 'switch-the-language',
    about: 'Hears that the translation is not checked, changes to English and back.',
    lang: 'es',
    body: '<iort-faq sections="intro"></iort-faq>',
    keys: ['b until Read in English', 'Return*2', 'h'],
  },
  {
    name: 'copy-a-link',
    about: 'Copies the link to an answer twice.',
    lang: 'en',
    body: '<iort-faq sections="cost" open="cost-access"></iort-faq>',
    keys: ['b until Copy link', 'Return*2'],
  },
  {
    name: 'open-all-answers',
    about: 'Opens all answers with one button, and closes them.',
    lang: 'en',
    body: faq,
    keys: ['b until Open all answers', 'Return*2'],
  },
];
