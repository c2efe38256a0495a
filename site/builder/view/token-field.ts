import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Scheme } from '../../../tools/themes/measure.js';
import { colorName, isColor } from '../../../tools/themes/tokens.js';
import { isLow, worstOf, type Measured, type SchemeColors } from '../model/contrast.js';
import type { TokenFacts } from '../model/facts.js';
import { isTokenValue, tokenKey } from '../model/theme.js';
import { theme } from '../texts/theme.js';
import type { Context } from './context.js';
import { ratiosSaid } from './contrast.js';
import { nameOf } from './token-label.js';
import { say } from '../../../src/localization/say.js';

/** Turns `rgb(1 2 3)` into `#010203`, the only notation that a color picker accepts. */
export const hex = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

const setToken = ({ change }: Context, name: string, value: string): void =>
  change(({ tokens }) => ({ tokens: { ...tokens, [name]: value } }));

function pickers(context: Context, token: TokenFacts, colors: SchemeColors): TemplateResult {
  const { lightOnly } = context.choice;
  const key = colorName(token.name);
  const now = { light: hex(colors.light(key)), dark: hex(colors.dark(key)) };
  const picker = (scheme: Scheme, label: string) =>
    html`<input
      type="color"
      aria-label=${label}
      title=${label}
      .value=${live(now[scheme])}
      @input=${({ target }: Event) => {
        const next = { ...now, [scheme]: (target as HTMLInputElement).value };
        const pair = `light-dark(${next.light}, ${next.dark})`;
        setToken(context, token.name, lightOnly ? next.light : pair);
      }}
    />`;
  const name = nameOf(key);
  return html`${picker('light', say(theme.onLight, { name }))}
  ${lightOnly ? nothing : picker('dark', say(theme.onDark, { name }))}`;
}

/** The note below the field of a token, and whether it is an error. */
function noteOf(
  { choice }: Context,
  token: TokenFacts,
  measured: readonly Measured[],
): { readonly text: string; readonly isWrong: boolean } {
  const value = choice.tokens[token.name] ?? '';
  if (value && !isTokenValue(token.name, value)) return { text: say(theme.invalid), isWrong: true };
  const worst = isColor(token) ? worstOf(measured, colorName(token.name)) : undefined;
  if (!worst) return { text: '', isWrong: false };
  const isWrong = isLow(worst);
  if (!value && !isWrong) return { text: '', isWrong };
  const ratios = ratiosSaid(worst);
  return { text: isWrong ? say(theme.lowHere, { ratios }) : ratios, isWrong };
}

/** The field of a design token. For a color, a note shows the contrast if the color is set or the contrast is too low. */
export function tokenField(
  context: Context,
  token: TokenFacts,
  colors: SchemeColors,
  measured: readonly Measured[],
): TemplateResult {
  const key = tokenKey(token.name);
  const id = `token-${key}`;
  const value = context.choice.tokens[token.name] ?? '';
  const { text, isWrong } = noteOf(context, token, measured);
  return html`<div class="field token">
    <label for=${id}>${nameOf(key)}</label>
    <div class="token-row">
      <input
        id=${id}
        .value=${live(value)}
        placeholder=${token.default}
        autocomplete="off"
        spellcheck="false"
        dir="ltr"
        aria-invalid=${isWrong && value ? 'true' : 'false'}
        aria-describedby="${id}-note"
        @input=${({ target }: Event) =>
          setToken(context, token.name, (target as HTMLInputElement).value)}
      />
      ${isColor(token) ? pickers(context, token, colors) : nothing}
    </div>
    <p
      class=${isWrong ? 'note error' : 'note'}
      id="${id}-note"
      aria-live="polite"
      .textContent=${text}
    ></p>
  </div>`;
}
