import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { styleMap } from 'lit/directives/style-map.js';
import { measured, shownEm, shownPx } from './specimen.js';
import { table } from './table.js';

const places = {
  title: '[part~=title]',
  heading: '[part~=heading]',
  paragraph: 'section [part~=paragraph] ~ [part~=paragraph]',
  list: '[part~=answer] [part~=list]',
  item: '[part~=answer] [part~=list] > li',
  row: '[part~=summary]',
  answer: '[part~=answer]',
  button: '.toggle-all',
  about: '[part~=about]',
};

const rows: readonly [what: string, place: keyof typeof places, property: string][] = [
  ['Under the title', 'title', 'margin-bottom'],
  ['Above the heading of a section', 'heading', 'margin-top'],
  ['Under the heading of a section', 'heading', 'margin-bottom'],
  ['Between paragraphs', 'paragraph', 'margin-bottom'],
  ['Indent of a list', 'list', 'padding-left'],
  ['Between items of a list', 'item', 'margin-bottom'],
  ['Least height of a row that opens', 'row', 'min-height'],
  ['Inside of that row, above and below', 'row', 'padding-top'],
  ['Above an answer', 'answer', 'padding-top'],
  ['Under an answer', 'answer', 'padding-bottom'],
  ['Least height of a button', 'button', 'min-height'],
  ['Inside of a button, at the sides', 'button', 'padding-left'],
  ['Above the date', 'about', 'margin-top'],
];

/** A table of spacing. The values are measured in widgets that the browser has laid out. */
export const spacingPage = (): TemplateResult =>
  html`<div class="theming">${until(measuredTable(), html`<p>Measuring …</p>`)}</div>`;

async function measuredTable(): Promise<TemplateResult> {
  const found = await measured(places);
  return table(
    'Spacing',
    ['Where', 'Spacing', 'In text of 16 px', 'As a bar'],
    rows.map(([what, place, property]) => {
      const at = found.get(place);
      const width = at?.length(property) ?? 0;
      return [
        what,
        at ? shownEm(at.inEm(property)) : '–',
        shownPx(width),
        html`<span class="bar" style=${styleMap({ 'inline-size': `${width}px` })}></span>`,
      ];
    }),
  );
}
