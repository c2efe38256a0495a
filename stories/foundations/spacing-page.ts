import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { styleMap } from 'lit/directives/style-map.js';
import { measured, shownEm, shownPx } from './specimen.js';
import './page.css';

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
  html`<div class="theming">${until(table(), html`<p>Measuring …</p>`)}</div>`;

async function table(): Promise<TemplateResult> {
  const found = await measured(places);
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label="Spacing">
      <table>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">Spacing</th>
            <th scope="col">In text of 16 px</th>
            <th scope="col">As a bar</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(([what, place, property]) => {
            const at = found.get(place);
            const width = at?.length(property) ?? 0;
            return html`<tr>
              <th scope="row">${what}</th>
              <td class="number">${at ? shownEm(at.inEm(property)) : '–'}</td>
              <td class="number">${shownPx(width)}</td>
              <td><span class="bar" style=${styleMap({ 'inline-size': `${width}px` })}></span></td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  `;
}
