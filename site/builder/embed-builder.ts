import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { copyText } from './clipboard.js';
import { chooseLocale, getLocale, switchLocale } from './locale.js';
import { forOtherWidget, withBrought, type Brought } from './model/brought.js';
import { BuiltFiles } from './model/built-files.js';
import { defaultChoice, readBase, type Choice } from './model/choice.js';
import { loadFacts, type Facts } from './model/facts.js';
import { readEntry, writeEntry } from './model/history.js';
import { shownOf } from './model/preview.js';
import { READY } from './model/shown.js';
import { brought as broughtTexts } from './texts/brought.js';
import { output } from './texts/output.js';
import { page } from './texts/page.js';
import { broughtNotice, foldsOf } from './view/brought.js';
import { columns } from './view/columns.js';
import type { Context } from './view/context.js';
import { ignoredNotice } from './view/ignored.js';
import { languageSwitch } from './view/languages.js';
import { say } from '../../src/localization/say.js';

/** Address of the builder's own page. */
const here = (): string => location.href.replace(/[?#].*$/, '');

/**
 * The embed builder: a form, a preview by the real library, and what to copy. Everything chosen
 * stands in the fragment of the address and, until the editor has decided on what a link brought, in
 * its entry in the history.
 */
export class EmbedBuilder extends LitElement {
  static override readonly properties = {
    facts: { state: true },
    choice: { state: true },
    brought: { state: true },
    baseText: { state: true },
    ignored: { state: true },
    failure: { state: true },
    status: { state: true },
  };

  declare private facts: Facts | undefined;
  declare private choice: Choice;
  /** What a link brought and nobody has taken or left out yet. */
  declare private brought: Brought;
  declare private baseText: string;
  declare private ignored: readonly string[];
  declare private failure: string;
  declare private status: string;

  readonly #built = new BuiltFiles(() => this.requestUpdate());

  constructor() {
    super();
    this.choice = defaultChoice(here());
    this.brought = {};
    this.baseText = this.choice.base;
    this.ignored = [];
    this.failure = '';
    this.status = '';
  }

  /** The page is the builder's own: labels and the style sheet reach everything in it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
    addEventListener('message', this.#onMessage);
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
    removeEventListener('message', this.#onMessage);
  }

  async #start(): Promise<void> {
    try {
      this.facts = await loadFacts();
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
      return;
    }
    // The notice's place stands before it speaks.
    await this.updateComplete;
    this.#readAddress();
  }

  readonly #readAddress = (): void => {
    if (!this.facts) return;
    const { choice, brought, ui, ignored } = readEntry(
      location.hash,
      history.state,
      this.facts,
      here(),
    );
    this.choice = choice;
    this.brought = brought;
    this.baseText = choice.base;
    this.ignored = ignored;
    if (ui && ui !== getLocale()) void this.#speak(chooseLocale([ui]));
  };

  readonly #onMessage = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame;
    if (source && source === frame && origin === location.origin && data === READY) this.#show();
  };

  get #frame(): Window | null | undefined {
    return this.querySelector<HTMLIFrameElement>('#preview')?.contentWindow;
  }

  #show(): void {
    if (!this.facts) return;
    this.#frame?.postMessage(shownOf(this.choice, this.facts), location.origin);
  }

  protected override updated(changed: PropertyValues): void {
    document.title = say(page.title);
    if (changed.has('choice') && this.facts) this.#show();
  }

  readonly #change = (change: Partial<Choice>): void => {
    if (change.widget) this.brought = forOtherWidget(this.brought);
    this.choice = { ...this.choice, ...change };
    this.status = '';
    this.#writeAddress();
  };

  #writeAddress(): void {
    writeEntry(this.choice, this.brought, here(), getLocale());
  }

  async #speak(locale: string): Promise<void> {
    await switchLocale(locale);
    this.requestUpdate();
  }

  /** Says something even where it says the same once more. */
  readonly #announce = (text: string): void => {
    this.status = '';
    void this.updateComplete.then(() => (this.status = text));
  };

  async #copy(text: string, name: string, source?: Element | null): Promise<void> {
    const copied = await copyText(text, source);
    this.#announce(copied ? say(output.copied, { name }) : say(output.refused));
  }

  /** Takes what a link brought, and opens the parts of the form that show it. */
  #use(): void {
    const { brought } = this;
    const choice = withBrought(this.choice, brought);
    this.baseText = choice.base;
    this.#decide(choice, say(broughtTexts.used));
    for (const id of foldsOf(brought)) {
      const fold = this.querySelector<HTMLDetailsElement>(`#${id}`);
      if (fold) fold.open = true;
    }
  }

  /** Writes what was decided and says so; the focus goes on from the notice, which is gone, to the form. */
  #decide(choice: Choice, says: string): void {
    this.brought = {};
    this.#change(choice);
    this.#announce(says);
    this.querySelector<HTMLElement>('#form-title')?.focus();
  }

  #share(): void {
    this.#writeAddress();
    void this.#copy(location.href, say(output.link));
  }

  #reset(): void {
    this.baseText = defaultChoice(here()).base;
    this.ignored = [];
    this.brought = {};
    this.#change(defaultChoice(here()));
    this.#announce(say(page.wasReset));
  }

  #context(facts: Facts): Context {
    return {
      facts,
      choice: this.choice,
      baseText: this.baseText,
      ui: getLocale(),
      change: this.#change,
      setBase: (text) => {
        this.baseText = text;
        const base = readBase(text);
        if (base !== undefined) this.#change({ base });
      },
      copy: (text, name, source) => void this.#copy(text, name, source),
      announce: this.#announce,
      focus: (id) =>
        void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#${id}`)?.focus()),
    };
  }

  protected override render(): TemplateResult {
    const speak = async (locale: string) => {
      await this.#speak(locale);
      this.#writeAddress();
    };
    const context = this.facts && this.#context(this.facts);
    return html`<header>
        <div class="wrap">
          <h1>${say(page.title)}</h1>
          ${languageSwitch((locale) => void speak(locale))}
          <p class="lead">${say(page.lead)}</p>
        </div>
      </header>
      <main class="wrap">
        ${ignoredNotice(this.ignored, getLocale())}
        ${broughtNotice(context, this.brought, {
          use: () => this.#use(),
          leave: () => this.#decide(this.choice, say(broughtTexts.left)),
        })}
        ${
          this.failure
            ? html`<p class="notice" role="alert">${say(page.failed, { reason: this.failure })}</p>`
            : context
              ? columns(context, this.#built, {
                  share: () => this.#share(),
                  reset: () => this.#reset(),
                })
              : html`<p>${say(page.loading)}</p>`
        }
      </main>
      <p class="status" role="status">${this.status}</p>`;
  }
}
