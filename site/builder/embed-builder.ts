import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { copyText } from './clipboard.js';
import { chooseLocale, getLocale, languageName, switchLocale, uiLocales } from './locale.js';
import { readAddress, writeAddress } from './model/address.js';
import { defaultChoice, readBase, type Choice } from './model/choice.js';
import { loadFacts, type Facts } from './model/facts.js';
import { shownOf } from './model/preview.js';
import { READY } from './model/shown.js';
import { builtFileOf } from './output/outputs.js';
import { output } from './texts/output.js';
import { page } from './texts/page.js';
import { contentFields } from './view/content-fields.js';
import type { Context } from './view/context.js';
import { outputPart } from './view/output.js';
import { placingFields } from './view/placing-fields.js';
import { previewPart } from './view/preview.js';
import { reviewFields } from './view/review-fields.js';
import { themeFields } from './view/theme-fields.js';
import { filesFields, wordsFields } from './view/words-fields.js';

/** Address of the builder's own page. */
const here = (): string => location.href.replace(/[?#].*$/, '');

/**
 * The embed builder: a form, a preview by the real library, and what to copy. Everything chosen
 * stands in the fragment of the address, and nowhere else.
 */
export class EmbedBuilder extends LitElement {
  static override readonly properties = {
    facts: { state: true },
    choice: { state: true },
    baseText: { state: true },
    ignored: { state: true },
    failure: { state: true },
    status: { state: true },
  };

  declare private facts: Facts | undefined;
  declare private choice: Choice;
  declare private baseText: string;
  declare private ignored: readonly string[];
  declare private failure: string;
  declare private status: string;

  /** Prerendered and plain HTML by path; nothing where it could not be had. */
  readonly #built = new Map<string, string | undefined>();

  constructor() {
    super();
    this.choice = defaultChoice(here());
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
    const { choice, ui, ignored } = readAddress(location.hash, this.facts, here());
    this.choice = choice;
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
    document.title = page.title();
    if (changed.has('choice') && this.facts) this.#show();
  }

  readonly #change = (change: Partial<Choice>): void => {
    this.choice = { ...this.choice, ...change };
    this.status = '';
    this.#writeAddress();
  };

  #writeAddress(): void {
    history.replaceState(null, '', writeAddress(this.choice, here(), getLocale()));
  }

  /** Prerendered and plain HTML, which is fetched when it is first shown. */
  readonly #readBuilt = (path: string): string | undefined => {
    if (!this.#built.has(path)) void this.#fetchBuilt(path);
    return this.#built.get(path);
  };

  readonly #loading = new Set<string>();

  async #fetchBuilt(path: string): Promise<void> {
    if (this.#loading.has(path)) return;
    this.#loading.add(path);
    try {
      const response = await fetch(`../${path}`);
      this.#built.set(path, response.ok ? (await response.text()).trim() : undefined);
    } catch {
      this.#built.set(path, undefined);
    }
    this.#loading.delete(path);
    this.requestUpdate();
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
    this.#announce(copied ? output.copied(name) : output.refused());
  }

  #reset(): void {
    this.baseText = defaultChoice(here()).base;
    this.ignored = [];
    this.#change(defaultChoice(here()));
    this.#announce(page.wasReset());
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
    return html`<header>
        <div class="wrap">
          <h1>${page.title()}</h1>
          ${this.#languages()}
          <p class="lead">${page.lead()}</p>
        </div>
      </header>
      <main class="wrap">
        <div class="notice" role="status" ?hidden=${this.ignored.length === 0}>
          ${this.ignored.length > 0 ? page.ignored(this.ignored.map(short).join(', ')) : nothing}
        </div>
        ${
          this.failure
            ? html`<p class="notice" role="alert">${page.failed(this.failure)}</p>`
            : this.facts
              ? this.#builder(this.#context(this.facts))
              : html`<p>${page.loading()}</p>`
        }
      </main>
      <p class="status" role="status">${this.status}</p>`;
  }

  #languages(): TemplateResult {
    const choose = async (locale: string) => {
      await this.#speak(locale);
      this.#writeAddress();
    };
    return html`<div class="languages" role="group" aria-label=${page.language()}>
      ${uiLocales.map(
        (locale) =>
          html`<button
            type="button"
            lang=${locale}
            aria-pressed=${locale === getLocale() ? 'true' : 'false'}
            @click=${() => void choose(locale)}
          >
            ${languageName(locale)}
          </button>`,
      )}
    </div>`;
  }

  #builder(context: Context): TemplateResult {
    const path = builtFileOf(this.choice) ?? '';
    const share = () => {
      this.#writeAddress();
      context.copy(location.href, output.link(), this.querySelector('#share-address'));
    };
    return html`<div class="columns">
      <form aria-labelledby="form-title" @submit=${(event: Event) => event.preventDefault()}>
        <h2 id="form-title">${page.form()}</h2>
        ${contentFields(context)} ${placingFields(context)} ${wordsFields(context)}
        ${reviewFields(context)} ${themeFields(context)} ${filesFields(context)}
        <div class="actions">
          <button type="button" @click=${share} aria-describedby="share-hint">
            ${page.share()}
          </button>
          <p class="hint" id="share-hint">${page.shareHint()}</p>
          <button type="button" @click=${() => this.#reset()}>${page.reset()}</button>
        </div>
        <p class="hint">${page.version(context.facts.manifest.version)}</p>
      </form>
      <div class="results">
        ${previewPart(context)} ${outputPart(context, this.#readBuilt, !this.#built.has(path))}
      </div>
    </div>`;
  }
}

/** Enough of a part to find it by. */
const short = (part: string): string => (part.length > 60 ? `${part.slice(0, 60)}…` : part);
