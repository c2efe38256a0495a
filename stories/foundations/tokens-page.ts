import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { colorName, isColor } from '../../tools/themes/tokens.js';
import { tokens } from './tokens.js';
import { readColors } from './measure.js';
import { table } from './table.js';

/** A value that breaks only at its spaces, not at the hyphen of `light-dark()`. */
const inWords = (value: string): TemplateResult[] =>
  value.split(' ').map((word) => html`<span class="word">${word}</span> `);

/** The table of all custom properties with their defaults. Colors are shown for light and for dark pages. */
export function tokensPage(): TemplateResult {
  const colors = [readColors({}, 'light'), readColors({}, 'dark')];
  const swatches = (name: string) =>
    colors.map(
      (color) =>
        html`<span
          class="swatch"
          style=${styleMap({ background: color(colorName(name)) })}
        ></span> `,
    );
  const rows = tokens.map((token) => [
    html`<code>${token.name}</code>`,
    token.description,
    html`<code>${inWords(token.default)}</code>`,
    isColor(token) ? html`<span class="number">${swatches(token.name)}</span>` : 'no color',
  ]);
  return html`<div class="theming">
    ${table('Tokens', ['Property', 'What', 'Default', 'Light, dark'], rows)}
  </div>`;
}
