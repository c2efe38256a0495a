import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { styleMap } from 'lit/directives/style-map.js';
import { measured, shownEm, shownPx, type Measured } from './specimen.js';
import './page.css';

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
  html`<div class="theming">${until(table(), html`<p>Measuring …</p>`)}</div>`;

const table = async (): Promise<TemplateResult> => html`
  <div class="scroll" tabindex="0" role="region" aria-label="Sizes of type">
    <table>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Size</th>
          <th scope="col">Weight</th>
          <th scope="col">Line</th>
          <th scope="col">How it looks</th>
        </tr>
      </thead>
      <tbody>
        ${[...(await measured(places))].map(row)}
      </tbody>
    </table>
  </div>
`;

const row = ([name, { text, style, inEm, length }]: [string, Measured]): TemplateResult => html`
  <tr>
    <th scope="row"><code>${name}</code></th>
    <td class="number">${shownEm(inEm('font-size'))}<br />${shownPx(length('font-size'))}</td>
    <td class="number">${style.weight}</td>
    <td class="number">${Number((length('line-height') / length('font-size')).toFixed(2))}</td>
    <td>
      <span
        class="specimen"
        style=${styleMap({ 'font-size': style.font, 'font-weight': style.weight, 'line-height': style.line })}
        >${text.split(/(?<=[.?]) /)[0]}</span
      >
    </td>
  </tr>
`;
