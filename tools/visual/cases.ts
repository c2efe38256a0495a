import { createRequire } from 'node:module';

// Bundlers see a module in this package, but Node sees CommonJS.
const { make } = createRequire(import.meta.url)('covertable') as typeof import('covertable');

/** The factors of a picture; every pair of two values is in at least one case. */
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

/** A widget on a page, and how the page is displayed. */
export interface Case {
  readonly element: string;
  /** The page's language; `fr` is one that is not shipped. */
  readonly lang: string;
  readonly medium: 'light' | 'dark' | 'forced' | 'forced-dark' | 'print';
  /** Of the window, in pixels. */
  readonly width: number;
  /** Name of a stylesheet in site/themes/; empty for none. */
  readonly theme: string;
  /** Whether all disclosures are open. */
  readonly open: boolean;
  /** The page runs from right to left, whatever its language. */
  readonly rtlPage: boolean;
  /** The page's text has twice the size. */
  readonly largeText: boolean;
  /** The page gives the hospital's own words. */
  readonly hospital: boolean;
  /** Which part of a page too long for one picture is shown. */
  readonly part: 'top' | 'middle' | 'end';
  /** The action before the picture is taken. */
  readonly state?: State;
}

/** States that only exist for a moment, or without scripts. */
export type State = 'no-script' | 'term' | 'focus' | 'hover' | 'list' | 'balance' | 'sources';

/** The seed for choosing pairs: another seed gives other cases. */
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

/** Cases that no combination of the factors includes. */
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

/** The name of a case and of its picture: `faq.ar.dark.280.open.end`. */
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
