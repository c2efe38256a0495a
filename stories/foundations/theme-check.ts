import { html, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { styleMap } from 'lit/directives/style-map.js';
import { themes } from '../../.storybook/themes.js';
import '../../test/support/define.js';
import { pairs } from '../../tools/themes/pairs.js';
import { colorName, readTheme } from '../../tools/themes/tokens.js';
import { colorTokens } from './tokens.js';
import { isColorValue, ratioOf, readColors, shown, type Scheme, type Theme } from './measure.js';
import './page.css';
import { stylesheet } from './stylesheet.js';

const schemes: readonly Scheme[] = ['light', 'dark'];

/** The page on which designers can try colors. It shows fields for the values, their contrast, and widgets in these colors. */
export function themeCheck(): HTMLElement {
  const root = document.createElement('div');
  root.className = 'theming';
  let theme: Theme = {};
  const change = (next: Theme) => {
    theme = next;
    render(view(theme, change), root);
  };
  change(theme);
  return root;
}

const view = (theme: Theme, change: (theme: Theme) => void): TemplateResult => html`
  <p>
    Start from
    <button type="button" @click=${() => change({})}>no theme</button>
    ${Object.entries(themes).map(
      ([name, css]) =>
        html`<button type="button" @click=${() => change(readTheme(css))}>${name}.css</button> `,
    )}
  </p>
  <div class="columns">
    <div class="scroll" tabindex="0" role="region" aria-label="Colors">
      ${colorTable(theme, change)}
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label="Contrast">${ratioTable(theme)}</div>
  </div>
  <h2>How it looks</h2>
  <div class="columns">${schemes.map((scheme) => preview(theme, scheme))}</div>
  <h2>Stylesheet to copy</h2>
  <pre tabindex="0" role="region" aria-label="Stylesheet to copy">${stylesheet(theme)}</pre>
`;

function colorTable(theme: Theme, change: (theme: Theme) => void): TemplateResult {
  const colors = schemes.map((scheme) => readColors(theme, scheme));
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Color</th>
        <th scope="col">Value</th>
        <th scope="col">Light, dark</th>
      </tr>
    </thead>
    <tbody>
      ${colorTokens.map(({ name, default: value }) => {
        const given = theme[name] ?? '';
        const type = ({ target }: Event) =>
          change({ ...theme, [name]: (target as HTMLInputElement).value });
        return html`<tr>
          <th scope="row"><label for=${name}>${colorName(name)}</label></th>
          <td>
            <input
              class="value"
              id=${name}
              .value=${live(given)}
              placeholder=${value}
              spellcheck="false"
              autocomplete="off"
              aria-invalid=${given && !isColorValue(given) ? 'true' : 'false'}
              @input=${type}
            />
          </td>
          <td class="number">
            ${colors.map(
              (color) =>
                html`<span
                  class="swatch"
                  style=${styleMap({ background: color(colorName(name)) })}
                ></span> `,
            )}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function ratioTable(theme: Theme): TemplateResult {
  const rows = pairs.map((pair) => ({
    ...pair,
    ratios: schemes.map((scheme) => ratioOf(pair, theme, scheme)),
  }));
  const low = rows.filter(({ least, ratios }) => ratios.some((ratio) => ratio < least)).length;
  return html`<table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">At least</th>
          ${schemes.map((scheme) => html`<th scope="col">${scheme}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ what, of, on, least, ratios }) =>
            html`<tr>
              <th scope="row">${what}<br /><code>${of}</code> on <code>${on}</code></th>
              <td class="number">${least}</td>
              ${ratios.map((ratio) =>
                ratio < least
                  ? html`<td class="number too-low">${shown(ratio)} too low</td>`
                  : html`<td class="number">${shown(ratio)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    <p role="status">
      <strong
        >${low ? `${low} of ${rows.length} contrasts are too low.` : 'All contrasts are high enough.'}</strong
      >
    </p>`;
}

const preview = (theme: Theme, scheme: Scheme): TemplateResult => html`
  <div class="preview" style=${styleMap({ 'color-scheme': scheme, ...theme })}>
    <iort-faq sections="intro deciding" open="alone"></iort-faq>
  </div>
`;
