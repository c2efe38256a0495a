import { ui, uiStandalone } from '../generated/content/shared.js';
import { delivery } from '../localization/delivery.js';
import { inLocale } from '../localization/in-locale.js';
import { directionOf } from '../localization/direction.js';
import { languageName, sourceLocale } from '../localization/locale.js';
import { chooseEnglish } from '../localization/page-choice.js';
import type { Shown } from '../localization/place-language.js';
import { markup, none, type Markup } from './markup.js';
import type { RenderContext } from './render-context.js';

/**
 * The words of the notice; undefined if the widget is in the requested language, and its text is not an
 * unreviewed translation.
 */
export function noticeOf({ say }: RenderContext, { locale, notShown, because, unreviewed }: Shown) {
  if (notShown === undefined) {
    if (!unreviewed) return undefined;
    return say(because ? ui.shownInEnglish : ui.unreviewed);
  }
  const language = notShown && languageName(notShown, locale);
  if (!language) return say(ui.shownInEnglish);
  return say(because ? ui.languageFailed : ui.languageMissing, { language });
}

/** The accessible name of a language button: in a list of buttons, "Read in English" says more than "English". */
const nameIn = (locale: string): string =>
  inLocale(() => locale)(ui.readIn, { language: languageName(locale) ?? locale });

/** The line that tells readers, in their own language, that the texts of that language could not be loaded. */
function failedLine({ notShown, because }: Shown): Markup | undefined {
  const text = because === 'failed' && notShown && delivery().failedLines?.[notShown];
  if (!text) return undefined;
  const line = text.replace('{language}', languageName(notShown) ?? notShown);
  return markup`<p class="notice" part="notice" lang=${notShown} dir=${directionOf(notShown)} .textContent=${line}></p>`;
}

/**
 * The notice. For an unreviewed translation, the notice has a button that switches to English or back. The
 * button's label is the name of the other language in that language. If another element of the page shows the
 * notice "unreviewed", this element shows its own on paper only.
 */
function line(context: RenderContext, shown: Shown): Markup {
  const failed = failedLine(shown);
  if (failed) return failed;
  const text = noticeOf(context, shown);
  if (!text) return none;
  const { notShown, unreviewed, because, showsNotice } = shown;
  if (notShown === undefined && !showsNotice) {
    // On paper each element needs the notice: the page may hide the other element when it is printed.
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

/** Switches between English and a translation that no translator has signed off. */
export const chooseLanguage = ({ lang, dataset }: HTMLElement): void =>
  chooseEnglish(dataset.language ?? '', lang === sourceLocale);

/**
 * The notice; empty if the text is in the requested language, and is not an unreviewed translation. If a
 * standalone script shows its own language instead of the requested one, a separate line says so in the
 * script's language.
 */
export function languageNotice(context: RenderContext, shown: Shown): Markup {
  const { notShown, ...rest } = shown;
  if (notShown !== undefined && shown.because === 'chosen') return line(context, rest);
  if (notShown === undefined || shown.locale === sourceLocale) return line(context, shown);
  return markup`<p class="notice" part="notice" .textContent=${context.say(uiStandalone.notHere)}></p>
    ${line(context, rest)}`;
}
