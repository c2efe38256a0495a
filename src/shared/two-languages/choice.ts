import { nothing } from 'lit';
import { uiPrint, uiTwoLanguages as words } from '../../generated/content/shared.js';
import { languageName, locales } from '../../localization/locale.js';
import { fixed, markup, none, templateOf, type Markup } from '../markup.js';
import type { RenderContext } from '../render-context.js';

/** What may be printed in two languages: the text of a widget, or the reader's list of questions. */
export type SheetName = 'text' | 'list';

/** The choice of a second language, while its buttons are shown. */
export interface LanguageChoice {
  readonly sheet: SheetName;
  /** The language that the reader has chosen, as BCP 47 tag. */
  readonly locale?: string;
  /** The state after a language is chosen: its texts are loading or failed to load, or the sheet could not be printed. */
  readonly state?: 'loading' | 'failed' | 'refused';
}

/** All languages except the one shown. */
const others = ({ locale }: RenderContext): readonly string[] =>
  locales().filter((each) => each !== locale);

/** The message about a choice, in the language of the text. */
function statusOf({ say, locale: own }: RenderContext, { locale = '', state }: LanguageChoice) {
  if (!state) return '';
  if (state === 'refused') return say(uiPrint.printFailed);
  return say(words[state], { language: languageName(locale, own) ?? locale });
}

/** A button for each other language, with the language's own name as its label, and the choice of large letters. */
function open(context: RenderContext, choice: LanguageChoice): Markup {
  const { say } = context;
  return markup`<div class="second" role="group" aria-labelledby="second">
    <label><input type="checkbox" id="large"> <span .textContent=${say(words.large)}></span></label>
    <p id="second" .textContent=${say(words.choose)}></p>
    <div class="row">
      ${others(context).map(
        (locale) =>
          markup`<button type="button" part="button" data-do="print-two" lang="${fixed(locale)}"
            .textContent=${languageName(locale) ?? locale}></button>`,
      )}
    </div>
    <p class="status" aria-live="polite" .textContent=${statusOf(context, choice)}></p>
  </div>`;
}

/**
 * A button that opens the choice of a second language for a sheet. While the choice is open, it follows the button.
 * If there is no other language, the result is empty.
 */
export function twoLanguagesControl(context: RenderContext, sheet: SheetName): Markup {
  if (others(context).length === 0) return none;
  const { languageChoice: choice, say } = context;
  const isOpen = choice?.sheet === sheet;
  return markup`<button type="button" class="${fixed(sheet === 'text' ? 'quiet' : '')}" part="button"
    data-do="two-languages" data-sheet="${fixed(sheet)}"
    aria-expanded=${String(isOpen)} .textContent=${say(words[sheet])}></button>${isOpen ? templateOf(open(context, choice)) : nothing}`;
}

/** Hides the control in prerendered text if the script has no other language. */
export function hideTwoLanguages(root: ParentNode, context: RenderContext): void {
  if (others(context).length > 0) return;
  for (const control of root.querySelectorAll<HTMLElement>('[data-do=two-languages]'))
    control.hidden = true;
}
