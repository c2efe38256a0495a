import { ui, uiStandalone } from '../generated/content/shared.js';
import { delivery } from '../localization/delivery.js';
import { inLocale } from '../localization/in-locale.js';
import { directionOf, languageName, sourceLocale } from '../localization/locale.js';
import { chooseEnglish } from '../localization/page-choice.js';
import type { Shown } from '../localization/place-language.js';
import type { Action } from './actions.js';
import { markup, none, type Markup } from './markup.js';
import type { RenderContext } from './render-context.js';

/** What there is to say of the language of the text; nothing where it is the one asked for, signed off. */
export function noticeOf({ say }: RenderContext, { locale, unmet, because, unreviewed }: Shown) {
  if (unmet === undefined) {
    if (!unreviewed) return undefined;
    return say(because ? ui.shownInEnglish : ui.unreviewed);
  }
  const language = unmet && languageName(unmet, locale);
  if (!language) return say(ui.shownInEnglish);
  return say(because ? ui.languageFailed : ui.languageMissing, { language });
}

/** What the button for a language does, in that language: its name alone says nothing in a list of buttons. */
const nameIn = (locale: string): string =>
  inLocale(() => locale)(ui.readIn, { language: languageName(locale) ?? locale });

/** What readers of a language are told in it, where its texts could not be had. */
function failedLine({ unmet, because }: Shown): Markup | undefined {
  const text = because === 'failed' && unmet && delivery().failedLines?.[unmet];
  if (!text) return undefined;
  const line = text.replace('{language}', languageName(unmet) ?? unmet);
  return markup`<p class="notice" part="notice" lang=${unmet} dir=${directionOf(unmet)} .textContent=${line}></p>`;
}

/**
 * The line, with the other language a click away, under its own name. Where another element of the
 * page says that no translator has signed it off, this one says so on paper only.
 */
function line(context: RenderContext, shown: Shown): Markup {
  const failed = failedLine(shown);
  if (failed) return failed;
  const text = noticeOf(context, shown);
  if (!text) return none;
  const { unmet, unreviewed, because, says } = shown;
  if (unmet === undefined && !says) {
    // On paper it may stand alone: the page may hide there what says it on the screen.
    return because ? none : markup`<p class="notice paper" .textContent=${text}></p>`;
  }
  const other = because ? unreviewed : sourceLocale;
  const button =
    unreviewed && other
      ? markup` <button type="button" class="quiet" part="button"
          data-language=${unreviewed} data-do="language"
          aria-label=${nameIn(other)} lang=${other} .textContent=${languageName(other) ?? other}></button>`
      : none;
  return markup`<p class="notice" part="notice">${text}${button}</p>`;
}

/** Changes between a translation that no translator has signed off and English. */
export const chooseLanguage: Action = ({ lang, dataset }) =>
  chooseEnglish(dataset.language ?? '', lang === sourceLocale);

/**
 * Says that the text is not in the language of the page, or that no translator has signed it off.
 * Scripts that show a language of their own in the place of others say the first on a line of its own,
 * in that language.
 */
export function languageNotice(context: RenderContext, shown: Shown): Markup {
  const { unmet, ...rest } = shown;
  if (unmet !== undefined && shown.because === 'chosen') return line(context, rest);
  if (unmet === undefined || shown.locale === sourceLocale) return line(context, shown);
  return markup`<p class="notice" part="notice" .textContent=${context.say(uiStandalone.notHere)}></p>
    ${line(context, rest)}`;
}
