/** Makes the tables of docs/editors.md. They say what each editor or filter kept of each embed form in the last test. */
import { readFileSync } from 'node:fs';
import { table } from './markdown.js';

/** The recorded results of a test. `test/editors/results.ts` writes them. */
interface Results {
  readonly versions: Readonly<Record<string, string>>;
  readonly systems: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const groups = ['wordpress', 'editors', 'sanitizers'].map((name): Results => {
  const file = new URL(`../../test/editors/results/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
});

const systems = groups.flatMap((group) => Object.entries(group.systems));

/** The embed forms that show a widget, the best first, with their names in the docs. */
const withWidget = {
  placeholder: 'placeholder',
  tag: 'tag',
  link: 'link',
  class: 'class',
  frame: 'frame',
} as const;

const plain = { plain: 'plain HTML', simple: 'for simple editors' } as const;

/** Whether a result says that the system kept everything. */
const isWhole = (result = ''): boolean => /^(widget|frame|text)$/.test(result);

/** The words for a result in a table cell. */
function cell(result = ''): string {
  if (isWhole(result)) return 'yes';
  const [gets = '', loses = ''] = result.split(' without ');
  if (loses === 'script') return 'no script, no number';
  if (loses) return `no ${loses.replaceAll(', ', ', no ')}`;
  return { link: 'only the link', code: 'code is seen' }[gets] ?? 'no';
}

/** The embed form to use: the first form that the system keeps completely; empty if there is none. */
const best = (results: Readonly<Record<string, string>>): string =>
  Object.entries({ ...withWidget, ...plain }).find(([form]) => isWhole(results[form]))?.[1] ?? '';

const cells = (
  results: Readonly<Record<string, string>>,
  forms: Readonly<Record<string, string>>,
): string[] => Object.keys(forms).map((form) => cell(results[form]));

/** The table that says what each system keeps of the forms that show a widget. */
export const widgetsTable = (): string =>
  table(
    ['editor or filter', 'use', ...Object.values(withWidget)],
    systems.map(([name, results]) => [name, `**${best(results)}**`, ...cells(results, withWidget)]),
  );

/** The table that says what each system keeps of plain HTML. */
export const plainTable = (): string =>
  table(
    ['editor or filter', ...Object.values(plain)],
    systems.map(([name, results]) => [name, ...cells(results, plain)]),
  );

const displayNames: Readonly<Record<string, string>> = {
  tinymce: 'TinyMCE',
  ckeditor5: 'CKEditor',
  dompurify: 'DOMPurify',
};

/** The line with the tested versions. */
export const versions = (): string =>
  `Tested: ${groups
    .flatMap((group) => Object.entries(group.versions))
    .map(([name, version]) => `${displayNames[name] ?? name} ${version}`)
    .join(', ')}.`;
