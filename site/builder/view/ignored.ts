import { html, nothing, type TemplateResult } from 'lit';
import { beginning, seen } from '../model/text.js';
import { page } from '../texts/page.js';
import { say } from '../../../src/localization/say.js';

/** How many parts are shown at most: enough to find the error, as anybody may have written these words. */
const MOST = 5;
const MAX_PART_LENGTH = 60;

/** A text between marks that keep right-to-left characters in it from reordering the text around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Says which parts of the address could not be read. The live region is there before it has a text. */
export function ignoredNotice(parts: readonly string[], ui: string): TemplateResult {
  const shown = parts
    .slice(0, MOST)
    .map((part) => isolated(beginning(seen(part), MAX_PART_LENGTH)));
  const more = new Intl.NumberFormat(ui).format(parts.length - shown.length);
  return html`<div class="notice" role="status" ?hidden=${parts.length === 0}>
    ${parts.length > 0 ? html`<p>${say(page.ignored, { parts: shown.join(', ') })}</p>` : nothing}
    ${parts.length > shown.length ? html`<p>${say(page.ignoredMore, { count: more })}</p>` : nothing}
  </div>`;
}
