/** The forms of HTML that a person pastes into an editor. Most are written by the embed builder. */
import { readFileSync } from 'node:fs';
import { defaultChoice, untouchedWidget, type Choice } from '../../site/builder/model/choice.js';
import type { Facts } from '../../site/builder/model/facts.js';
import { outputOf } from '../../site/builder/output/outputs.js';

/** The address of the files in the examples of the docs. `reader.ts` serves `dist/` there. */
export const FILES = 'https://files.example/iort/v0.1.0/';

/** The hospital's phone number and its own words. A reader must find them. */
export const words = { number: '(555) 555-0142', own: 'Puede estacionar gratis.' };

const read = (path: string): string =>
  readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8');

/**
 * The FAQ in Spanish, for a page in English: two sections, with headings one level lower than the
 * default, and the hospital's name, phone number and own words.
 */
const choice: Choice = {
  ...defaultChoice(`${FILES}builder/`),
  widget: 'faq',
  lang: 'es',
  follow: false,
  options: { 'heading-level': '3', 'local-name': 'Lakeside Cancer Center' },
  sections: ['intro', 'cost'],
  contact: words.number,
  local: words.own,
};

function code(tab: Choice['tab'], place: string, more: Partial<Choice> = {}): string {
  const facts = {
    ...JSON.parse(read('builder/facts.json')),
    manifest: JSON.parse(read('cdn/manifest.json')),
  } as Facts;
  const { snippets } = outputOf({ ...choice, ...more, tab }, facts, (path) => read(path).trim());
  return snippets.find((snippet) => snippet.place === place)!.code;
}

/** The title of the FAQ in Spanish. */
export const title = (JSON.parse(read('builder/facts.json')) as Facts).widgets.find(
  ({ name }) => name === 'faq',
)!.title['es']!;

/** What a form may lose if the system keeps only a part of the form. `words` are the text of the widget. */
export type Loss =
  'language' | 'options' | 'number' | 'own words' | 'words' | 'headings' | 'folds' | 'drawings';

export interface Form {
  readonly html: string;
  /** What a reader gets from this form if nothing is lost. */
  readonly brings: readonly Loss[];
}

/** A second widget for plain HTML: the overview, because it has drawings. */
const also = [untouchedWidget('overview')];

const plain = ['words', 'number', 'headings', 'language'] as const;
const query = 'heading-level=3&amp;sections=intro%20cost';

/** All forms. The best form is first. */
export const forms = {
  tag: { html: code('script', 'body'), brings: ['language', 'options', 'number', 'own words'] },
  placeholder: {
    html: code('script', 'placeholder'),
    brings: ['language', 'options', 'number', 'own words'],
  },
  class: { html: '<div class="iort-faq" lang="es"></div>', brings: ['language'] },
  link: {
    html: `<p><a href="${FILES}embed/iort-faq.es.html?${query}">Preguntas</a></p>`,
    brings: ['language', 'options'],
  },
  frame: {
    html: code('iframe', 'body'),
    brings: ['language', 'options', 'number', 'own words'],
  },
  plain: { html: code('html', 'body', { also }), brings: [...plain, 'folds', 'drawings'] },
  simple: { html: code('html', 'body', { also, basic: true }), brings: plain },
} as const satisfies Record<string, Form>;

/** The page's own text before and after a form. */
export const around = ['Antes.', 'Después.'] as const;

/** A form with the page's own text around it. */
export const inPage = (html: string): string => `<p>${around[0]}</p>\n${html}\n<p>${around[1]}</p>`;

export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as FormName[];
