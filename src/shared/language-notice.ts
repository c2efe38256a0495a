import { html, nothing, type TemplateResult } from 'lit';
import { ui } from '../../content/interface.js';
import type { Text } from '../../content/statement.js';
import { languageName, sourceLocale } from '../localization/locale.js';
import { chooseEnglish } from '../localization/page-choice.js';
import type { Shown } from '../localization/place-language.js';
import type { Reader } from './reader.js';

/** What there is to say of the language of the text. */
function noticeOf({ locale, unmet, because, unchecked }: Shown): Text | undefined {
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
 * signed it off; then with the other language a click away, under its own name. Where another
 * element of the page says the latter, this one says it on paper only.
 */
export function languageNotice({ say }: Reader, shown: Shown): TemplateResult | typeof nothing {
  const text = noticeOf(shown);
  if (!text) return nothing;
  const { unmet, unchecked, because, says } = shown;
  if (unmet === undefined && !says) {
    // On paper it may stand alone: the page may hide there what says it on the screen.
    return because ? nothing : html`<p class="notice paper">${say(text)}</p>`;
  }
  const other = because ? unchecked : sourceLocale;
  return html`<p class="notice" part="notice">
    ${say(text)}
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
