import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { resolved } from '../../../tools/themes/measure.js';
import { isBrand } from '../model/brand.js';
import { isLow, worstOf, type Measured, type SchemeColors } from '../model/contrast.js';
import { theme } from '../texts/theme.js';
import type { Context } from './context.js';
import { ratiosSaid } from './contrast.js';
import { hex } from './token-field.js';
import { say } from '../../../src/localization/say.js';

/** The message about the link colors that are made from the brand color, and their contrast. Empty without a brand color. */
function saidOf(
  { brandText, choice }: Context,
  colors: SchemeColors,
  measured: readonly Measured[],
): string {
  const worst = worstOf(measured, 'link');
  if (!brandText.trim() || !worst) return '';
  const given = hex(resolved(brandText));
  const light = hex(colors.light('link'));
  const dark = hex(colors.dark('link'));
  const ratios = ratiosSaid(worst);
  if (isLow(worst)) return say(theme.lowHere, { ratios });
  if (choice.lightOnly) return light === given ? ratios : say(theme.brandDarker, { light, ratios });
  return say(theme.brandPair, { light, dark, ratios });
}

/** The field for the brand color. The colors of links and drawings, on light and dark pages, are made from it. */
export function brandField(
  context: Context,
  colors: SchemeColors,
  measured: readonly Measured[],
): TemplateResult {
  const { brandText, setBrand } = context;
  const isWrong = brandText.trim() !== '' && !isBrand(brandText);
  return html`<div class="field token">
    <label for="brand">${say(theme.brand)}</label>
    <p class="hint" id="brand-hint">${say(theme.brandHint)}</p>
    <div class="token-row">
      <input
        id="brand"
        .value=${live(brandText)}
        placeholder="#0b4f8a"
        autocomplete="off"
        spellcheck="false"
        dir="ltr"
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby="brand-hint brand-note"
        @input=${({ target }: Event) => setBrand((target as HTMLInputElement).value)}
      />
      <input
        type="color"
        aria-label=${say(theme.brand)}
        title=${say(theme.brand)}
        .value=${live(hex(isBrand(brandText) ? resolved(brandText) : colors.light('link')))}
        @input=${({ target }: Event) => setBrand((target as HTMLInputElement).value)}
      />
    </div>
    <p
      class=${isWrong ? 'note error' : 'note'}
      id="brand-note"
      aria-live="polite"
      .textContent=${isWrong ? say(theme.brandError) : saidOf(context, colors, measured)}
    ></p>
  </div>`;
}
