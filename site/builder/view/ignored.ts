import { html, nothing, type TemplateResult } from 'lit';
import { beginning, seen } from '../model/text.js';
import { page } from '../texts/page.js';
import { say } from '../../../src/localization/say.js';

/** No more room than an editor needs to find what is wrong: these are anybody's words. */
const MOST = 5;
const MAX_PART_LENGTH = 60;

/** Between marks that keep right-to-left signs in it from turning what stands around it. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Says which parts of the address could not be read. Its place stands there before it speaks. */
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
