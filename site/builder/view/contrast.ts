import { html, type TemplateResult } from 'lit';
import { shown, type Scheme } from '../../../tools/themes/measure.js';
import { isLow, type Measured } from '../model/contrast.js';
import { preview } from '../texts/page.js';
import { onColor, theme } from '../texts/theme.js';
import { nameOf } from './token-label.js';
import { say } from '../../../src/localization/say.js';

/** A sentence with the contrast ratios of a pair, for the note at a field. */
export function ratiosSaid({ ratios, least }: Pick<Measured, 'ratios' | 'least'>): string {
  const [light = 0, dark] = ratios;
  return dark === undefined
    ? say(theme.ratio, { light: shown(light), least })
    : say(theme.ratios, { light: shown(light), dark: shown(dark), least });
}

/** The table of color pairs, and a sentence that says whether their contrast is enough. */
export function contrastTable(
  measured: readonly Measured[],
  schemes: readonly Scheme[],
): TemplateResult {
  const low = measured.filter(isLow).length;
  return html`<h4>${say(theme.contrast)}</h4>
    <p
      role="status"
      class=${low ? 'note error' : 'note'}
      .textContent=${low ? say(theme.low, { count: String(low) }) : say(theme.enough)}
    ></p>
    <div class="scroll" tabindex="0" role="group" aria-label=${say(theme.contrast)}>
      <table>
        <thead>
          <tr>
            <th scope="col">${say(theme.pair)}</th>
            <th scope="col">${say(theme.least)}</th>
            ${schemes.map((scheme) => html`<th scope="col">${say(preview[scheme])}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${measured.map(
            ({ of, on, least, ratios }) =>
              html`<tr>
                <th scope="row">${say(onColor, { of: nameOf(of), on: nameOf(on) })}</th>
                <td>${least}</td>
                ${ratios.map((ratio) =>
                  ratio < least
                    ? html`<td class="error">${say(theme.tooLow, { ratio: shown(ratio) })}</td>`
                    : html`<td>${shown(ratio)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
