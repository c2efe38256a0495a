import { html, type TemplateResult } from 'lit';
import { uiStandalone } from '../../content/interface-standalone.js';
import { sourceLocale } from '../localization/locale.js';
import type { Shown } from '../localization/place-language.js';
import { languageNotice as notice } from './language-notice.js';
import type { Reader } from './reader.js';

/**
 * As in `language-notice.ts`, for scripts that show their own language in the place of any other
 * than English: a line of its own says so.
 */
export function languageNotice(reader: Reader, shown: Shown): ReturnType<typeof notice> {
  const { unmet, ...rest } = shown;
  if (unmet === undefined) return notice(reader, shown);
  if (shown.because === 'chosen') return notice(reader, rest);
  if (shown.locale === sourceLocale) return notice(reader, shown);
  const line: TemplateResult = html`<p class="notice" part="notice">
      ${reader.say(uiStandalone.notHere)}
    </p>
    ${notice(reader, rest)}`;
  return line;
}
