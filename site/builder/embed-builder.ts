import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { copyText } from './clipboard.js';
import { saveText } from './download.js';
import { chooseLocale, getLocale, switchLocale } from './locale.js';
import { understoodBase } from './model/base.js';
import { withBrand } from './model/brand.js';
import { forOtherWidget, withBrought, type Brought } from './model/brought.js';
import { BuiltFiles } from './model/built-files.js';
import { defaultChoice, type Choice, type Step } from './model/choice.js';
import { editedBy } from './model/edited.js';
import { loadFacts, type Facts } from './model/facts.js';
import { readEntry, writeEntry } from './model/history.js';
import { shownOf } from './model/preview.js';
import { READY } from './model/shown.js';
import { brought as broughtTexts } from './texts/brought.js';
import { output } from './texts/output.js';
import { page } from './texts/page.js';
import { team } from './texts/team.js';
import { foldsOf, stepOf } from './view/brought.js';
import type { Change, Context } from './view/context.js';
import { wholePage } from './view/page.js';
import { Stage } from './view/stage.js';
import { showBeginning } from './view/steps.js';
import { fileForTeam } from './view/team-file.js';
import { say } from '../../src/localization/say.js';

/** The address of the builder's page, without query and fragment. */
const here = (): string => location.href.replace(/[?#].*$/, '');

/** Events after which the message about the last action is no longer needed. */
const ACTS = ['pointerdown', 'keydown'];

/**
 * The embed builder: a form, a preview with the real library, and the code to copy. The fragment of the address
 * contains all choices. The history entry contains the values from a link, until the editor accepts or rejects them.
 */
export class EmbedBuilder extends LitElement {
  static override readonly properties = {
    docs: {},
    facts: { state: true },
    choice: { state: true },
    brought: { state: true },
    baseText: { state: true },
    brandText: { state: true },
    ignored: { state: true },
    failure: { state: true },
    status: { state: true },
  };

  /** Address of the documentation, if the builder is a part of its site. */
  declare docs: string | undefined;
  declare private facts: Facts | undefined;
  declare private choice: Choice;
  /** Values from a link that the editor has neither accepted nor rejected yet. */
  declare private brought: Brought;
  declare private baseText: string;
  declare private brandText: string;
  declare private ignored: readonly string[];
  declare private failure: string;
  declare private status: string;

  readonly #built = new BuiltFiles(() => this.requestUpdate());
  readonly #stage = new Stage();
  /** The last choice sent to the preview, to find out what a change edited. Undefined before the first message and after a change of the address. */
  #shown: Choice | undefined;

  constructor() {
    super();
    this.choice = defaultChoice(here());
    this.brought = {};
    this.baseText = this.choice.base;
    this.brandText = '';
    this.ignored = [];
    this.failure = '';
    this.status = '';
  }

  /** The builder has no shadow root, so that labels and the page's style sheet reach all of its elements. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
    addEventListener('message', this.#onMessage);
    for (const type of ACTS) addEventListener(type, this.#clearStatus, true);
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
    removeEventListener('message', this.#onMessage);
    for (const type of ACTS) removeEventListener(type, this.#clearStatus, true);
    this.#stage.stop();
  }

  async #start(): Promise<void> {
    try {
      this.facts = await loadFacts();
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
      return;
    }
    // Render first: screen readers announce a text only if its live region existed before the text.
    await this.updateComplete;
    this.#readAddress();
  }

  readonly #readAddress = (): void => {
    if (!this.facts) return;
    const { choice, brought, builderLocale, ignored } = readEntry(
      location.hash,
      history.state,
      this.facts,
      here(),
    );
    this.choice = choice;
    this.brought = brought;
    this.baseText = choice.base;
    this.brandText = '';
    this.ignored = ignored;
    // For a new address the preview starts at the top.
    this.#shown = undefined;
    if (builderLocale && builderLocale !== getLocale())
      void this.#setLocale(chooseLocale([builderLocale]));
  };

  readonly #onMessage = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame;
    if (source && source === frame && origin === location.origin && data === READY) this.#show();
  };

  get #frame(): Window | null | undefined {
    return this.querySelector<HTMLIFrameElement>('#preview')?.contentWindow;
  }

  #show(): void {
    const { facts, choice } = this;
    if (!facts) return;
    const edited = this.#shown && editedBy(choice, this.#shown, facts);
    this.#frame?.postMessage(shownOf(choice, facts, edited), location.origin);
    this.#shown = choice;
  }

  protected override updated(changed: PropertyValues): void {
    document.title = say(page.title);
    if (changed.has('choice') && this.facts) this.#show();
    this.#stage.fitIn(this.querySelector<HTMLElement>('.stage'));
  }

  readonly #change = (change: Change): void => {
    const given = typeof change === 'function' ? change(this.choice) : change;
    if (given.widget && given.widget !== this.choice.widget)
      this.brought = forOtherWidget(this.brought);
    this.choice = { ...this.choice, ...given };
    this.status = '';
    this.#writeAddress();
  };

  #writeAddress(): string {
    return writeEntry(this.choice, this.brought, here(), getLocale());
  }

  async #setLocale(locale: string): Promise<void> {
    await switchLocale(locale);
    this.requestUpdate();
  }

  /** Removes the message about the last action when the editor goes on. */
  readonly #clearStatus = (): void => {
    this.status = '';
  };

  /** Announces a text to screen readers, even if it is the same text as before. */
  readonly #announce = (text: string): void => {
    this.status = '';
    void this.updateComplete.then(() => (this.status = text));
  };

  async #copy(text: string, name: string, source?: Element | null): Promise<void> {
    const copied = await copyText(text, source);
    this.#announce(copied ? say(output.copied, { name }) : say(output.refused));
  }

  /** Accepts the values from a link, and opens the parts of the form that show these values. */
  #use(): void {
    const { brought } = this;
    const choice = { ...withBrought(this.choice, brought), step: stepOf(brought) };
    this.baseText = choice.base;
    this.#decide(choice, say(broughtTexts.used));
    for (const id of foldsOf(brought)) {
      const fold = this.querySelector<HTMLDetailsElement>(`#${id}`);
      if (fold) fold.open = true;
    }
  }

  /** Applies and announces the editor's decision about the values from a link. The notice disappears, so the focus moves to the step. */
  #decide(choice: Choice, announcement: string): void {
    this.brought = {};
    this.#change(choice);
    this.#announce(announcement);
    this.#go(choice.step);
  }

  /** Shows a step from its beginning. */
  readonly #go = (step: Step): void => {
    this.#change({ step });
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>(`#step-title-${step}`)?.focus({ preventScroll: true });
      showBeginning(this);
    });
  };

  /** Writes the current choices into the address bar, and returns this address without its query. */
  get #link(): string {
    return here() + this.#writeAddress();
  }

  #save(context: Context): void {
    const { name, text } = fileForTeam(context, this.#link, this.#built.read);
    saveText(text, name);
    this.#announce(say(team.saved, { name }));
  }

  #setBrand(text: string, facts: Facts): void {
    this.brandText = text;
    const tokens = withBrand(this.choice, facts, text);
    if (tokens) this.#change({ tokens });
  }

  #reset(): void {
    this.baseText = defaultChoice(here()).base;
    this.brandText = '';
    this.ignored = [];
    this.brought = {};
    this.#change(defaultChoice(here()));
    this.#go(1);
    this.#announce(say(page.wasReset));
  }

  #context(facts: Facts): Context {
    return {
      facts,
      choice: this.choice,
      baseText: this.baseText,
      brandText: this.brandText,
      builderLocale: getLocale(),
      change: this.#change,
      setBase: (text) => {
        this.baseText = text;
        const base = understoodBase(text);
        if (base !== undefined) this.#change({ base });
      },
      setBrand: (text) => this.#setBrand(text, facts),
      copy: (text, name, source) => void this.#copy(text, name, source),
      announce: this.#announce,
      focus: (id) =>
        void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#${id}`)?.focus()),
      id: (id) => id,
    };
  }

  protected override render(): TemplateResult {
    const context = this.facts && this.#context(this.facts);
    const setLocale = async (locale: string) => {
      await this.#setLocale(locale);
      this.#writeAddress();
    };
    return wholePage({
      context,
      failure: this.failure,
      ignored: this.ignored,
      brought: this.brought,
      status: this.status,
      built: this.#built,
      docs: this.docs,
      setLocale: (locale) => void setLocale(locale),
      answers: {
        use: () => this.#use(),
        leave: () => this.#decide(this.choice, say(broughtTexts.left)),
      },
      actions: {
        go: this.#go,
        share: () => void this.#copy(this.#link, say(output.link)),
        save: () => context && this.#save(context),
        reset: () => this.#reset(),
      },
    });
  }
}
