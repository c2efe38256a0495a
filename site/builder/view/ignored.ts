import { html, nothing, type TemplateResult } from 'lit';
import { beginning, seen } from '../model/text.js';
import { page } from '../texts/page.js';
import { say } from '../../../src/localization/say.js';

/** The largest number of parts to show. Anybody can write an address, so a long address must not fill the page. */
const MAX_PARTS = 5;
const MAX_PART_LENGTH = 60;

/** Puts a text between two isolating characters, so that right-to-left characters in the text don't reorder what is around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/**
 * The notice about parts of the address that are ignored, because they could not be read or could do harm. Without such parts, the
 * live region is in the page, but hidden.
 */
export function ignoredNotice(parts: readonly string[], builderLocale: string): TemplateResult {
  const shown = parts
    .slice(0, MAX_PARTS)
    .map((part) => isolated(beginning(seen(part), MAX_PART_LENGTH)));
  const more = new Intl.NumberFormat(builderLocale).format(parts.length - shown.length);
  return html`<div class="notice" role="status" ?hidden=${parts.length === 0}>
    ${parts.length > 0 ? html`<p>${say(page.ignored, { parts: shown.join(', ') })}</p>` : nothing}
    ${parts.length > shown.length ? html`<p>${say(page.ignoredMore, { count: more })}</p>` : nothing}
  </div>`;
}
