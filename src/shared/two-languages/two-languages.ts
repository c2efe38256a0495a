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
  /** A sheet in a language whose texts are there. */
  readonly paper: (sheet: SheetName, locale: string) => Promise<Paper>;
  /** Prints a sheet in the language that is shown. */
  readonly printOne: (sheet: SheetName, isLarge: boolean) => void;
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
      'print-two': ({ lang }) => void this.#print(lang),
    };
  }

  #toggle(sheet: SheetName): void {
    this.#set(this.#context.languageChoice?.sheet === sheet ? undefined : { sheet });
  }

  #set(choice: LanguageChoice | undefined): void {
    this.#context.languageChoice = choice;
    this.#host.requestUpdate();
  }

  /** @param second the language beside the one shown */
  async #print(second: string): Promise<void> {
    const context = this.#context;
    const { sheet, locale, state } = context.languageChoice ?? {};
    if (!sheet || (state === 'loading' && locale === second)) return;
    const chosen: LanguageChoice = isThere(second)
      ? { sheet }
      : { sheet, locale: second, state: 'loading' };
    this.#set(chosen);
    if (!isThere(second)) await loadCatalog(second);
    // By now the reader may have chosen otherwise, or the page have taken the element away.
    if (context.languageChoice !== chosen) return;
    if (!this.#host.isConnected) return this.#set({ sheet });
    const root = this.#host.renderRoot as ShadowRoot;
    const isLarge = root.querySelector<HTMLInputElement>('#large')?.checked ?? false;
    if (!isThere(second) || second === context.locale) {
      this.#sheets.printOne(sheet, isLarge);
      return this.#set(isThere(second) ? { sheet } : { sheet, locale: second, state: 'failed' });
    }
    const papers = await Promise.all(
      [context.locale, second].map((each) => this.#sheets.paper(sheet, each)),
    );
    const isPrinted = attempt('two languages could not be put side by side', () =>
      printPapers(root, papers as [Paper, Paper], isLarge),
    );
    this.#set(isPrinted ? { sheet } : { sheet, state: 'refused' });
  }
}
