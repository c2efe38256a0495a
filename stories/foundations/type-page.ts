import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { styleMap } from 'lit/directives/style-map.js';
import { measured, shownEm, shownPx, type Measured } from './specimen.js';
import { table } from './table.js';

const places = {
  title: '[part~=title]',
  heading: '[part~=heading]',
  subheading: '[part~=subheading]',
  question: '[part~=question]',
  'first paragraph': '[part~=paragraph]',
  text: 'section [part~=paragraph] ~ [part~=paragraph]',
  date: '[part~=date]',
};

/** A table of type sizes. The values are measured in widgets that the browser has laid out. */
export const typePage = (): TemplateResult =>
  html`<div class="theming">${until(measuredTable(), html`<p>Measuring …</p>`)}</div>`;

async function measuredTable(): Promise<TemplateResult> {
  const found = await measured(places);
  return table(
    'Sizes of type',
    ['Part', 'Size', 'Weight', 'Line', 'How it looks'],
    [...found].map(row),
  );
}

const row = ([name, { text, style, inEm, length }]: [string, Measured]): unknown[] => [
  html`<code>${name}</code>`,
  html`<span class="number">${shownEm(inEm('font-size'))}</span>,
    <span class="number">${shownPx(length('font-size'))}</span>`,
  style.weight,
  Number((length('line-height') / length('font-size')).toFixed(2)),
  html`<span
    class="specimen"
    style=${styleMap({ 'font-size': style.font, 'font-weight': style.weight, 'line-height': style.line })}
    >${text.split(/(?<=[.?]) /)[0]}</span
  >`,
];
