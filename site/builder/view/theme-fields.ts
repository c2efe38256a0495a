import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { readColors } from '../../../tools/themes/measure.js';
import { measure, schemesOf } from '../model/contrast.js';
import { validTokens } from '../model/theme.js';
import { theme } from '../texts/theme.js';
import { brandField } from './brand-field.js';
import type { Context } from './context.js';
import { contrastTable } from './contrast.js';
import { folding, tick } from './fields.js';
import { tokenField } from './token-field.js';
import { say } from '../../../src/localization/say.js';

/** The fields for colors and type. They show the current contrast while the editor types. */
export function themeFields(context: Context): TemplateResult {
  const { facts, choice, brandText, change, setBrand, builderLocale } = context;
  const { tokens, lightOnly } = choice;
  const content = () => {
    const valid = Object.fromEntries(validTokens(choice));
    const colors = {
      light: readColors(facts.tokens, valid, 'light'),
      dark: readColors(facts.tokens, valid, 'dark'),
    };
    const schemes = schemesOf(lightOnly);
    const measured = measure(colors, schemes);
    const reset = () => {
      setBrand('');
      change({ tokens: {} });
    };
    return html`<p class="hint">${say(theme.hint)}</p>
      ${tick({
        id: 'light-only',
        label: say(theme.lightOnly),
        hint: say(theme.lightOnlyHint),
        checked: lightOnly,
        change: (lightOnly) => change({ lightOnly }),
      })}
      ${brandField(context, colors, measured)}
      ${folding(
        'tokens',
        say(theme.each),
        html`<p class="hint">${say(theme.eachHint)}</p>
          ${facts.tokens.map((token) => tokenField(context, token, colors, measured))}
          ${contrastTable(measured, schemes)}`,
      )}
      <p><button type="button" @click=${reset}>${say(theme.reset)}</button></p>`;
  };
  // Measuring takes time, so `guard` prevents measuring when the editor types in other fields.
  return folding(
    'theme',
    say(theme.title),
    guard([tokens, lightOnly, brandText, builderLocale], content),
  );
}
