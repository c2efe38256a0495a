import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { colorName, isColor } from '../../tools/themes/tokens.js';
import { tokens } from './tokens.js';
import { readColors } from './measure.js';
import './page.css';

/** The table of all custom properties with their defaults. Colors are shown for light and for dark pages. */
export function tokensPage(): TemplateResult {
  const colors = [readColors({}, 'light'), readColors({}, 'dark')];
  return html`<div class="theming">
    <div class="scroll" tabindex="0" role="region" aria-label="Tokens">
      <table>
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">What</th>
            <th scope="col">Default</th>
            <th scope="col">Light, dark</th>
          </tr>
        </thead>
        <tbody>
          ${tokens.map(
            (token) =>
              html`<tr>
                <th scope="row"><code>${token.name}</code></th>
                <td>${token.description}</td>
                <td><code>${token.default}</code></td>
                <td class="number">
                  ${
                    isColor(token)
                      ? colors.map(
                          (color) =>
                            html`<span
                              class="swatch"
                              style=${styleMap({ background: color(colorName(token.name)) })}
                            ></span> `,
                        )
                      : nothing
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}
