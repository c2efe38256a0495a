import { html, nothing, type TemplateResult } from 'lit';
import { ui } from '../../content/interface.js';
import type { Negotiated } from '../localization/negotiate.js';
import type { Reader } from './reader.js';

/** The English name of a language, if it has one. */
function languageName(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}

/** One line that says that the text is not in the language of the page. */
export function languageNotice(
  { say }: Reader,
  { unmet }: Negotiated,
): TemplateResult | typeof nothing {
  if (unmet === undefined) return nothing;
  const language = languageName(unmet);
  return html`<p class="notice" part="notice">
    ${say(language ? () => ui.languageMissing(language) : ui.shownInEnglish)}
  </p>`;
}
