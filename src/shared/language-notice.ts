import { html, nothing, type TemplateResult } from 'lit';
import { ui } from '../../content/interface.js';
import type { Text } from '../../content/statement.js';
import { fallbackLocale } from '../localization/fallback-locale.js';
import { languageName, sourceLocale } from '../localization/locale.js';
import { chooseEnglish } from '../localization/page-choice.js';
import type { Shown } from '../localization/place-language.js';
import type { Reader } from './reader.js';

/** Whether the script was made for one language other than English; known when it is built. */
const isStandalone = fallbackLocale !== sourceLocale;

/** What there is to say of the language of the text. */
function noticeOf({ locale, unmet, because, unchecked }: Shown): Text | undefined {
  if (isStandalone && unmet !== undefined) {
    if (because) return ui.shownInEnglish;
    if (locale === fallbackLocale) return () => ui.shownIn(languageName(locale) ?? locale);
  }
  if (unmet === undefined) {
    if (!unchecked) return undefined;
    return because ? ui.shownInEnglish : ui.unchecked;
  }
  const language = unmet && languageName(unmet, locale);
  if (!language) return ui.shownInEnglish;
  return () => (because ? ui.languageFailed(language) : ui.languageMissing(language));
}

/**
 * One line that says that the text is not in the language of the page, or that no translator has
 * signed it off; then with the other language a click away, under its own name.
 */
export function languageNotice({ say }: Reader, shown: Shown): TemplateResult | typeof nothing {
  const text = noticeOf(shown);
  if (!text) return nothing;
  const { unchecked, because } = shown;
  const other = because ? unchecked : sourceLocale;
  return html`<p class="notice" part="notice">
    ${say(text)}
    ${isStandalone && unchecked && shown.unmet !== undefined && !because ? say(ui.unchecked) : nothing}
    ${
      unchecked && other
        ? html`<button
            type="button"
            class="quiet"
            part="button"
            lang=${other}
            @click=${() => chooseEnglish(unchecked, !because)}
          >
            ${languageName(other)}
          </button>`
        : nothing
    }
  </p>`;
}
