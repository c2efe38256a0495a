import { html, type TemplateResult } from 'lit';
import { getLocale, languageName, builderLocales } from '../locale.js';
import { page } from '../texts/page.js';
import { say } from '../../../src/localization/say.js';

/** The switch of the builder's own language. */
export const languageSwitch = (choose: (locale: string) => void): TemplateResult =>
  html`<div class="languages" role="group" aria-label=${say(page.language)}>
    ${builderLocales.map(
      (locale) =>
        html`<button
          type="button"
          lang=${locale}
          aria-pressed=${locale === getLocale() ? 'true' : 'false'}
          @click=${() => choose(locale)}
        >
          ${languageName(locale)}
        </button>`,
    )}
  </div>`;
