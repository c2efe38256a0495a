import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import {
  ratioOf,
  readColors,
  shown,
  type Colors,
  type Scheme,
} from '../../../tools/themes/measure.js';
import { pairs } from '../../../tools/themes/pairs.js';
import { colorName, isColor } from '../../../tools/themes/tokens.js';
import type { TokenFacts } from '../model/facts.js';
import { isTokenValue, tokenKey, validTokens } from '../model/theme.js';
import { preview } from '../texts/page.js';
import { onColor, theme } from '../texts/theme.js';
import { tokenLabel } from './token-label.js';
import type { Context } from './context.js';
import { folding } from './fields.js';
import { say } from '../../../src/localization/say.js';

const nameOf = (key: string): string => tokenLabel(key) ?? key;

/** `rgb(1 2 3)` as `#010203`, which is all that a colour picker takes. */
const hex = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

type SchemeColors = Readonly<Record<Scheme, Colors>>;

function pickers(context: Context, token: TokenFacts, colors: SchemeColors): TemplateResult {
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
        setToken(context, token.name, `light-dark(${next.light}, ${next.dark})`);
      }}
    />`;
  const name = nameOf(key);
  return html`${picker('light', say(theme.onLight, { name }))}
  ${picker('dark', say(theme.onDark, { name }))}`;
}

const setToken = ({ choice, change }: Context, name: string, value: string): void =>
  change({ tokens: { ...choice.tokens, [name]: value } });

function tokenField(context: Context, token: TokenFacts, colors: SchemeColors): TemplateResult {
  const key = tokenKey(token.name);
  const id = `token-${key}`;
  const value = context.choice.tokens[token.name] ?? '';
  const wrong = value !== '' && !isTokenValue(token.name, value);
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
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby="${id}-note"
        @input=${({ target }: Event) =>
          setToken(context, token.name, (target as HTMLInputElement).value)}
      />
      ${isColor(token) ? pickers(context, token, colors) : nothing}
    </div>
    <p
      class="note error"
      id="${id}-note"
      aria-live="polite"
      .textContent=${wrong ? say(theme.invalid) : ''}
    ></p>
  </div>`;
}

/** What meets what, and whether it can be told apart. */
function contrastTable(colors: SchemeColors): TemplateResult {
  const rows = pairs.map((pair) => ({
    ...pair,
    ratios: [ratioOf(pair, colors.light), ratioOf(pair, colors.dark)],
  }));
  const low = rows.flatMap(({ least, ratios }) => ratios.filter((ratio) => ratio < least)).length;
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
            <th scope="col">${say(preview.light)}</th>
            <th scope="col">${say(preview.dark)}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
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

/** Colours and type, with a check of their contrast as they are typed. */
export function themeFields(context: Context): TemplateResult {
  const { facts, choice, change, ui } = context;
  const valid = Object.fromEntries(validTokens(choice));
  const content = () => {
    const colors = {
      light: readColors(facts.tokens, valid, 'light'),
      dark: readColors(facts.tokens, valid, 'dark'),
    };
    return html`<p class="hint">${say(theme.hint)}</p>
      ${facts.tokens.map((token) => tokenField(context, token, colors))}
      <button type="button" @click=${() => change({ tokens: {} })}>${say(theme.reset)}</button>
      ${contrastTable(colors)}`;
  };
  // Measuring takes a while; typing elsewhere doesn't have to wait for it.
  return folding('theme', say(theme.title), guard([choice.tokens, ui], content));
}
