import { html, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import type { QuestionGroup, Section, Topic } from '../../content/topic.js';
import { choices } from '../generated/contract/choices.js';
import { ElementOptions } from '../generated/contract/element-options.js';
import { deprecatedOptions } from '../generated/contract/names.js';
import { version } from '../generated/version.js';
import { sourceLocale } from '../localization/locale.js';
import { delivery } from '../localization/delivery.js';
import { PlaceLanguage } from '../localization/place-language.js';
import { textReviewedOn } from '../localization/reviewed.js';
import { showContact } from '../prerendered/contact.js';
import { isPrerendered } from '../prerendered/prerendered.js';
import { asksForDefaults, isIn, isIntact } from '../prerendered/intact.js';
import { reportLostNumbers } from '../prerendered/numbers.js';
import { hasTranslatedWords, keepIfTranslated } from '../prerendered/translated.js';
import { Words } from '../slots/words.js';
import { handleControls, type Actions } from './actions.js';
import { announceUnseen } from './announce.js';
import { contactWithoutHelp } from './contact-without-help.js';
import { checkDeprecated, checkWords, parseHeadingLevel } from './attributes.js';
import { attempt } from '../diagnostics/attempt.js';
import { DisclosureStates } from './disclosure-states.js';
import { elementContext } from './element-context.js';
import { fire, IortErrorEvent, IortReadyEvent } from './events.js';
import { chooseLanguage, noticeOf } from './language-notice.js';
import { hideListen, offersToListen } from './listen/control.js';
import { listenTo } from './listen/listening.js';
import { linkActions, offerLinks } from './links.js';
import { none, type Markup } from './markup.js';
import { lookAt } from './near-misses.js';
import { phonesFor } from './phone-line.js';
import { printText } from './print-text.js';
import type { RenderContext } from './render-context.js';
import { ReviewsDue } from './review-due.js';
import { SettingsWatch } from './settings-watch.js';
import { contentIn, loadOpened, type ShownContent } from './shown-content.js';
import { SourceTrace } from './source-trace.js';
import { localBox } from './slotted.js';
import { widgetNode, type WidgetNode } from './structured-data/node.js';
import { contactIn, StructuredData } from './structured-data/structured-data.js';
import { styles } from './styles/styles.js';
import { toggleTerm } from './term.js';
import { hideTwoLanguages, type SheetName } from './two-languages/choice.js';
import type { Paper } from './two-languages/paper.js';
import { textPaper } from './two-languages/text-paper.js';
import { TwoLanguages } from './two-languages/two-languages.js';
import { saveControls } from './use.js';
import { widget } from './widget.js';

/**
 * The base class of all widgets. It handles the language, sections, headings, disclosures, sign-offs and
 * "About this information". A subclass sets the topic.
 */
export abstract class IortElement extends ElementOptions {
  /** Version of the library. */
  static readonly version: string = version;

  /** @internal The address of the script, for the console line about a second copy of the script. */
  static get address(): string | undefined {
    return delivery().address;
  }

  /** The styles, for servers. In a browser all widgets share one style sheet. */
  static override readonly styles = unsafeCSS(styles);

  /** The text of the widget. */
  protected abstract readonly topic: Topic;

  readonly #words = new Words(this, () => phonesFor(this));
  readonly #language = new PlaceLanguage(
    this,
    () => this.topic.name,
    () => this.#words.haveNumber,
    (locale) => fire(this, () => new IortErrorEvent('language', locale)),
  );
  readonly #disclosures = new DisclosureStates(this, () => this.topic);
  readonly #sources = new SourceTrace(this);
  readonly #reviewsDue = new ReviewsDue();
  readonly #structuredData = new StructuredData(this, () => this.#describe());
  #announced = false;
  /** Whether the prerendered text is intact; undefined until that is checked. */
  #isKept: boolean | undefined;

  constructor() {
    super();
    new SettingsWatch(this);
  }

  /** What the blocks need from the widget. */
  protected readonly context = this.#contextIn(sourceLocale);

  readonly #twoLanguages = new TwoLanguages(this, this.context, {
    loadOpened: (locale) => loadOpened(contentIn(this, this.topic, locale), locale),
    paper: (sheet, locale) => this.paper(sheet, locale),
  });

  #contextIn(locale: string): RenderContext {
    return elementContext(
      {
        element: this,
        topic: () => this.topic.name,
        words: this.#words,
        slotChanged: () => this.slotChanged(),
        checklist: (context, shown, more) => this.renderChecklist(context, shown, more),
      },
      locale,
    );
  }

  /** The revision of the text shown, such as `3f2a9c1b0d4e`. The option `reviewed-revision` lists such revisions. */
  get revision(): string {
    return this.#content.edition.revision;
  }

  protected override useEnglish(): void {
    this.#language.useEnglish();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    handleControls(root, () => this.actions);
    return root;
  }

  /** What the controls of the widget do. */
  protected get actions(): Actions {
    const { context } = this;
    return {
      term: toggleTerm,
      language: (control) => this.#changeLanguage(control),
      listen: listenTo(context),
      ...linkActions(context),
      print: printText(context, false),
      'print-large': printText(context, true),
      ...this.#twoLanguages.actions,
      ...this.#sources.actions,
    };
  }

  /** Switches the language. Screen readers then say the title and the notice on the language. */
  async #changeLanguage(control: HTMLElement): Promise<void> {
    chooseLanguage(control);
    while (!(await this.updateComplete));
    const { shown } = this.#language;
    const notice = (shown && noticeOf(this.context, shown)) ?? '';
    announceUnseen(this.renderRoot, `${this.context.say(this.topic.title)}. ${notice}`);
  }

  /** Whether the prerendered text says something that is no longer true. */
  protected isOutdated(): boolean {
    return false;
  }

  /**
   * Prerendered text stays until the widget has to show something else. The controls in that text work
   * without a render.
   */
  protected override shouldUpdate(): boolean {
    if (this.hasUpdated || !isPrerendered(this)) return true;
    const { shown } = this.#language;
    const root = this.renderRoot as ShadowRoot;
    if (this.#isKept === undefined) {
      this.#isKept = isIntact(this, root); // before a reader opens or changes anything in the text
      if (this.#isKept) {
        this.#disclosures.sync();
        hideListen(root);
        hideTwoLanguages(root, { ...this.context, locale: shown?.locale ?? sourceLocale });
      }
    }
    if (!shown) {
      showContact(this, root, this.#words);
      return false;
    }
    const isDefault = asksForDefaults(this, root, shown.locale);
    // When the reader asks for the original again, a render brings back what is hidden now.
    if (isDefault && keepIfTranslated(root)) return (this.#isKept = false);
    const isUnchanged = !this.#sources.isOn && !this.#twoLanguages.isOpen && !this.isOutdated();
    if (!isDefault || !this.#isKept || !isUnchanged) return true;
    this.context.locale = shown.locale;
    this.#afterShown();
    return false;
  }

  /** Keeps focus, open disclosures, typed words and ticked boxes. */
  protected override update(changed: PropertyValues<this>): void {
    const root = this.renderRoot as ShadowRoot;
    const isFirst = !this.hasUpdated && !this.failed && isPrerendered(this);
    const restore = saveControls(root);
    const changes = () => changed.size > 0 || !isIn(root, this.context.locale);
    if (isFirst && !this.#isKept) reportLostNumbers(this, root, phonesFor(this));
    // Lit can't change words that the reader's browser has translated.
    if (isFirst || (hasTranslatedWords(root) && changes())) this.empty();
    super.update(changed);
    restore();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unreviewed')) this.#language.read();
    this.context.locale = this.#language.shown?.locale ?? sourceLocale;
    checkWords(this, choices);
    checkDeprecated(this, deprecatedOptions);
    this.context.listens = offersToListen(this);
    if (changed.has('headingLevel') || !this.hasUpdated) {
      this.context.level = parseHeadingLevel(this.headingLevel, this.localName);
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#language.shown) this.#afterShown();
  }

  /** Offers to copy and share links, fires `iort-ready`, reports reviews that are too old, and updates structured data. */
  #afterShown(): void {
    const project = textReviewedOn(this.context.locale, this.topic.name);
    for (const extra of [
      () => offerLinks(this.renderRoot, this.context),
      () => this.#announce(),
      () => this.#reviewsDue.report(this, { hospital: this.#content.review, project }),
      () => this.#structuredData.update(),
    ])
      attempt('something is left out, but not the text', extra);
  }

  /** The shown text in schema.org's vocabulary. */
  #describe(): WidgetNode {
    return widgetNode(this.context, {
      tag: this.localName,
      ...this.#content,
      contact: () => contactIn(this.renderRoot),
    });
  }

  /** What to show of the topic. Loads the held passages that a sign-off opens, then renders again. */
  get #content(): ShownContent {
    const { locale } = this.context;
    const content = contentIn(this, this.topic, locale);
    void loadOpened(content, locale)?.then(() => this.requestUpdate());
    return content;
  }

  /** A sheet in a loaded language, to be printed together with the same sheet in another language. */
  protected paper(_sheet: SheetName, locale: string): Paper {
    const context = this.#contextIn(locale);
    context.level = this.context.level;
    return textPaper(context, {
      element: this,
      topic: this.topic,
      shown: this.#language.shown,
      words: this.#words,
      numbers: (edition) => this.#sources.numbers(edition),
    });
  }

  /** Fires `iort-ready` once, and follows the page's hash if it names a part of the text. */
  #announce(): void {
    if (this.#announced) return;
    this.#announced = true;
    lookAt(this);
    fire(this, () => new IortReadyEvent(this.context.locale, this.revision));
    // Not before the next frame: until then, the page may build elements that move the target.
    attempt('the link that opened the page is not followed', () =>
      requestAnimationFrame(() => this.#disclosures.followHash()),
    );
  }

  protected override render(): TemplateResult {
    const { context } = this;
    const { shown } = this.#language;
    if (!shown) {
      // The content between the tags, until the language is loaded.
      return html`<slot></slot><slot name="contact"></slot><slot name="local"></slot>`;
    }
    const content = this.#content;
    context.sourceNumbers = this.#sources.numbers(content.edition);
    const shownWidget = widget(context, {
      ...content,
      shown,
      printsAll: this.print !== 'closed',
      controls: this.renderControls(content.sections),
      contact: contactWithoutHelp(this, context, this.#words, content),
      local: localBox(this, context, this.#words.local, () => this.slotChanged()),
    });
    return this.#words.unnamed === 'rest' ? html`${shownWidget}<slot></slot>` : shownWidget;
  }

  /** The controls between the first section and the others. */
  protected renderControls(_sections: readonly Section[]): Markup {
    return none;
  }

  /** The questions that a reader may put on a list; `QuestionsElement` renders them. */
  protected renderChecklist(
    _context: RenderContext,
    _shown: readonly QuestionGroup[],
    _more: readonly QuestionGroup[],
  ): Markup {
    return none;
  }
}
