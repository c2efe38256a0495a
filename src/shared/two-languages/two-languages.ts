import type { ReactiveControllerHost } from 'lit';
import { attempt } from '../../diagnostics/attempt.js';
import { loadCatalog, loadedCatalog } from '../../localization/catalogs.js';
import { sourceLocale } from '../../localization/locale.js';
import type { Actions } from '../actions.js';
import type { RenderContext } from '../render-context.js';
import type { LanguageChoice, SheetName } from './choice.js';
import { printPapers, type Paper } from './paper.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What an element can print. */
export interface Sheets {
  /** Loads the held passages that the hospital's sign-off opens in a language; undefined if there are none to load. */
  readonly loadOpened: (locale: string) => Promise<void> | undefined;
  /** A sheet in a loaded language. */
  readonly paper: (sheet: SheetName, locale: string) => Paper;
}

/** Whether the texts of a language are loaded. */
const isLoaded = (locale: string): boolean =>
  locale === sourceLocale || loadedCatalog(locale) !== undefined;

/** Prints a sheet of an element in two languages: the one that is shown, and one that the reader chooses. */
export class TwoLanguages {
  readonly #host: Host;
  readonly #context: RenderContext;
  readonly #sheets: Sheets;

  /** @param context the render context of the element; has `languageChoice` while the choice is open */
  constructor(host: Host, context: RenderContext, sheets: Sheets) {
    this.#host = host;
    this.#context = context;
    this.#sheets = sheets;
  }

  /** Whether the choice is open. */
  get isOpen(): boolean {
    return this.#context.languageChoice !== undefined;
  }

  /** What the controls of the choice do. */
  get actions(): Actions {
    return {
      'two-languages': ({ dataset }) => this.#toggle(dataset.sheet as SheetName),
      'print-two': ({ lang }) => this.#print(lang),
    };
  }

  #toggle(sheet: SheetName): void {
    this.#set(this.#context.languageChoice?.sheet === sheet ? undefined : { sheet });
  }

  #set(choice: LanguageChoice | undefined): void {
    this.#context.languageChoice = choice;
    this.#host.requestUpdate();
  }

  /**
   * Prints the sheet whose choice is open.
   * @param second the language that is printed in addition to the one shown
   */
  async #print(second: string): Promise<void> {
    const context = this.#context;
    const { sheet, locale, state } = context.languageChoice ?? {};
    if (!sheet || (state === 'loading' && locale === second)) return;
    const chosen: LanguageChoice = { sheet, locale: second, state: 'loading' };
    this.#set(chosen);
    if (second !== sourceLocale) await loadCatalog(second);
    if (isLoaded(second)) await this.#sheets.loadOpened(second);
    // Meanwhile the reader may have chosen another language, or the page may have removed the element.
    if (context.languageChoice !== chosen) return;
    this.#set(this.#host.isConnected ? this.#printNow(sheet, second) : { sheet });
  }

  /**
   * Prints the sheet in two languages. If the second language is not loaded or is the one shown, prints in
   * one language.
   * @returns the choice with its new state
   */
  #printNow(sheet: SheetName, second: string): LanguageChoice {
    const { locale } = this.#context;
    const root = this.#host.renderRoot as ShadowRoot;
    const isLarge = root.querySelector<HTMLInputElement>('#large')?.checked ?? false;
    if (!isLoaded(second) || second === locale) {
      const singleAction = sheet === 'list' ? 'print-list' : isLarge ? 'print-large' : 'print';
      root.querySelector<HTMLElement>(`[data-do=${singleAction}]`)?.click();
      return isLoaded(second) ? { sheet } : { sheet, locale: second, state: 'failed' };
    }
    const { paper } = this.#sheets;
    const isPrinted = attempt('two languages could not be put side by side', () =>
      printPapers(root, [paper(sheet, locale), paper(sheet, second)], isLarge),
    );
    return isPrinted ? { sheet } : { sheet, state: 'refused' };
  }
}
