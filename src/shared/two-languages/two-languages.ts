import type { ReactiveControllerHost } from 'lit';
import { attempt } from '../../diagnostics/attempt.js';
import { loadCatalog, loadedCatalog } from '../../localization/catalogs.js';
import { sourceLocale } from '../../localization/locale.js';
import type { Actions } from '../actions.js';
import type { RenderContext } from '../render-context.js';
import type { LanguageChoice, SheetName } from './choice.js';
import { printPapers, type Paper } from './paper.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What an element has to print. */
export interface Sheets {
  /** Loads what the hospital's sign-off opens in a language. */
  readonly loadOpened: (locale: string) => Promise<void> | undefined;
  /** A sheet in a language whose texts are there. */
  readonly paper: (sheet: SheetName, locale: string) => Paper;
}

/** Whether the texts of a language are there. */
const isThere = (locale: string): boolean =>
  locale === sourceLocale || loadedCatalog(locale) !== undefined;

/** Prints what an element shows beside the same in a language that its reader chooses. */
export class TwoLanguages {
  readonly #host: Host;
  readonly #context: RenderContext;
  readonly #sheets: Sheets;

  /** @param context of what is shown; has the choice while it stands open */
  constructor(host: Host, context: RenderContext, sheets: Sheets) {
    this.#host = host;
    this.#context = context;
    this.#sheets = sheets;
  }

  /** Whether its reader is choosing a language. */
  get isOpen(): boolean {
    return this.#context.languageChoice !== undefined;
  }

  /** What its controls do. */
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

  /** Prints the sheet whose choice is open. @param second the language beside the one shown */
  async #print(second: string): Promise<void> {
    const context = this.#context;
    const { sheet, locale, state } = context.languageChoice ?? {};
    if (!sheet || (state === 'loading' && locale === second)) return;
    const chosen: LanguageChoice = { sheet, locale: second, state: 'loading' };
    this.#set(chosen);
    if (second !== sourceLocale) await loadCatalog(second);
    if (isThere(second)) await this.#sheets.loadOpened(second);
    // By now the reader may have chosen otherwise, or the page have taken the element away.
    if (context.languageChoice !== chosen) return;
    this.#set(this.#host.isConnected ? this.#printNow(sheet, second) : { sheet });
  }

  /** @returns what then is to be said of the choice */
  #printNow(sheet: SheetName, second: string): LanguageChoice {
    const { locale } = this.#context;
    const root = this.#host.renderRoot as ShadowRoot;
    const isLarge = root.querySelector<HTMLInputElement>('#large')?.checked ?? false;
    if (!isThere(second) || second === locale) {
      const one = sheet === 'list' ? 'print-list' : isLarge ? 'print-large' : 'print';
      root.querySelector<HTMLElement>(`[data-do=${one}]`)?.click();
      return isThere(second) ? { sheet } : { sheet, locale: second, state: 'failed' };
    }
    const { paper } = this.#sheets;
    const isPrinted = attempt('two languages could not be put side by side', () =>
      printPapers(root, [paper(sheet, locale), paper(sheet, second)], isLarge),
    );
    return isPrinted ? { sheet } : { sheet, state: 'refused' };
  }
}
