import { createRequire } from 'node:module';
import { targetLocales } from '../../tools/locales/shipped.js';
import { documents } from './documents.js';
import { forms, type WidgetSpec } from './forms.js';
import { hostScripts } from './host-scripts.js';
import { layouts } from './layouts.js';
import { sheets } from './sheets.js';

// This package is a UMD file, from which Node can't import by name.
const { make } = createRequire(import.meta.url)('covertable') as typeof import('covertable');

/** A host page, a widget on the page, and the engine that shows both. */
export interface Case extends WidgetSpec {
  readonly engine: 'chromium' | 'firefox' | 'webkit';
  readonly form: keyof typeof forms;
  readonly sheet: keyof typeof sheets;
  readonly layout: keyof typeof layouts;
  readonly document: keyof typeof documents;
  readonly script: keyof typeof hostScripts;
  /** The width of the frame, in pixels. */
  readonly width: number;
}

/** The values from which host pages and their widgets are combined. */
const factors = {
  sheet: Object.keys(sheets),
  layout: Object.keys(layouts),
  document: Object.keys(documents),
  script: Object.keys(hostScripts),
  words: ['none', 'children', 'data'],
  element: ['overview', 'side-effects', 'candidacy-factors', 'faq'],
  lang: ['en', ...targetLocales],
  width: [280, 320, 1000],
};

type Page = Omit<Case, 'engine' | 'form'>;

/** The host scripts on pages with Trusted Types. Other host scripts, such as jQuery, may do what the policy of these pages forbids. */
const trusted: readonly string[] = ['none', 'lit before', 'lit after'];

/** The pages: each allowed pair of values of two factors is on at least one page. The pages are the same in each run. */
const pages = make(factors, {
  seed: 'zoo',
  preFilter: ({ document, script }: Partial<Page>) =>
    document !== 'trusted types' || !script || trusted.includes(script),
}) as unknown as Page[];

const engines = ['chromium', 'firefox', 'webkit'] as const;
const everyForm = Object.keys(forms) as (keyof typeof forms)[];

/** Each page in each form and engine. */
export const full: readonly Case[] = pages
  .flatMap((page) => everyForm.map((form) => ({ ...page, form })))
  .flatMap((page) => engines.map((engine) => ({ ...page, engine })));

/** The order of engines. WebKit needs twice as long for a page, so it gets half as many pages. */
const turns = ['chromium', 'firefox', 'webkit', 'chromium', 'firefox'] as const;

/** Each page once. Forms and engines take turns, so that every kind of page is tested with each of them. */
export const short: readonly Case[] = pages.map((page, index) => ({
  ...page,
  // Each round begins at another place in `turns`. Otherwise some kinds would never be tested in some engine.
  engine: turns[(index + 3 * Math.floor(index / turns.length)) % turns.length]!,
  form: everyForm[Math.floor(index / 3) % everyForm.length]!,
}));

/** The names of all style sheets, layouts, documents and host scripts. */
export const kinds: readonly string[] = Object.values({
  sheets,
  layouts,
  documents,
  hostScripts,
}).flatMap(Object.keys);
