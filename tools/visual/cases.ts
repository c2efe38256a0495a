import { createRequire } from 'node:module';

// The types of this package describe an ES module, but Node loads it as CommonJS.
const { make } = createRequire(import.meta.url)('covertable') as typeof import('covertable');

/**
 * The factors of a picture and their values. Each pair of values of two factors occurs in at least one case. A new value
 * changes nearly all cases. So add a new language to {@link chosen}, not here.
 */
const factors = {
  element: ['overview', 'side-effects', 'candidacy-factors', 'faq'],
  lang: ['en', 'es', 'ar', 'zh-Hans'],
  medium: ['light', 'dark', 'forced', 'forced-dark', 'print'],
  width: [280, 400, 768, 1200],
  theme: ['', 'warm', 'high-contrast'],
  open: [false, true],
  rtlPage: [false, true],
  largeText: [false, true],
  hospital: [false, true],
  part: ['top', 'middle', 'end'],
};

/** A visual regression case: a widget on a page, and how the page is displayed. */
export interface Case {
  readonly element: string;
  /** The language of the page. `fr` stands for a language that is not shipped. */
  readonly lang: string;
  readonly medium: 'light' | 'dark' | 'forced' | 'forced-dark' | 'print';
  /** Width of the viewport in pixels. */
  readonly width: number;
  /** Name of a style sheet in site/themes/; empty for none. */
  readonly theme: string;
  /** Whether all disclosures are open. */
  readonly open: boolean;
  /** Whether the page has `dir="rtl"`, independently of its language. */
  readonly rtlPage: boolean;
  /** Whether the page has twice the usual font size. */
  readonly largeText: boolean;
  /** Whether the widget shows the hospital's own words. */
  readonly hospital: boolean;
  /** The part of the page to show, if the page is too long for one picture. */
  readonly part: 'top' | 'middle' | 'end';
  /** The state into which the page is brought before the picture is taken. */
  readonly state?: State;
}

/** States of a page. `no-script` is the page without our script. Every other state needs an action of the reader. */
export type State = 'no-script' | 'term' | 'focus' | 'hover' | 'list' | 'balance' | 'sources';

/** The seed with which combinations are chosen. Another seed gives other cases. */
const SEED = 'iort';

const pairwise = make(factors, { seed: SEED }) as unknown as Case[];

const plain: Case = {
  element: 'overview',
  lang: 'en',
  medium: 'light',
  width: 400,
  theme: '',
  open: false,
  rtlPage: false,
  largeText: false,
  hospital: false,
  part: 'top',
};

/** Cases that are chosen by hand and added to the combinations of factors. */
const chosen: readonly Case[] = [
  { ...plain, width: 1200 },
  { ...plain, width: 1200, state: 'balance' },
  { ...plain, lang: 'ar', state: 'balance' },
  { ...plain, medium: 'forced', width: 1200, state: 'balance' },
  { ...plain, element: 'side-effects' },
  { ...plain, element: 'candidacy-factors' },
  { ...plain, element: 'faq' },
  { ...plain, lang: 'fr' },
  { ...plain, element: 'faq', hospital: true, state: 'no-script' },
  { ...plain, element: 'overview', state: 'term' },
  { ...plain, element: 'faq', state: 'focus' },
  { ...plain, element: 'faq', medium: 'forced-dark', state: 'focus' },
  { ...plain, element: 'faq', state: 'hover' },
  { ...plain, element: 'candidacy-factors', part: 'end', state: 'list' },
  { ...plain, state: 'sources' },
  { ...plain, lang: 'ar', open: true, part: 'end', state: 'sources' },
];

export const cases: readonly Case[] = [...pairwise, ...chosen];

/** The name of a case and its picture, such as `faq.ar.dark.280.open.end`. */
export const nameOf = (one: Case): string =>
  [
    one.element,
    one.lang,
    one.medium,
    one.width,
    one.theme,
    one.open && 'open',
    one.rtlPage && 'rtl-page',
    one.largeText && 'large-text',
    one.hospital && 'hospital',
    one.part !== 'top' && one.part,
    one.state,
  ]
    .filter(Boolean)
    .join('.');
