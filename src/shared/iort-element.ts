import { html, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import type { Edition } from '../../content/edition.js';
import type { QuestionGroup, Section, Topic } from '../../content/topic.js';
import { choices } from '../generated/contract/choices.js';
import { ElementOptions } from '../generated/contract/element-options.js';
import { deprecatedOptions } from '../generated/contract/names.js';
import { editions } from '../generated/editions.js';
import { version } from '../generated/version.js';
import { loadedCatalog } from '../localization/catalogs.js';
import type { HeldText } from '../localization/held.js';
import { sourceLocale } from '../localization/locale.js';
import { delivery } from '../localization/delivery.js';
import { inLocale } from '../localization/in-locale.js';
import { PlaceLanguage } from '../localization/place-language.js';
import { isUnreviewedTranslation, textReviewedOn } from '../localization/reviewed.js';
import { isPrerendered } from '../prerendered/prerendered.js';
import { asksForDefaults, isIntact } from '../prerendered/intact.js';
import { tellOfNumbers } from '../prerendered/numbers.js';
import { isTranslated, leaveTranslated } from '../prerendered/translated.js';
import { Words } from '../slots/words.js';
import { answerControls, type Actions } from './actions.js';
import { announceUnseen } from './announce.js';
import { checkDeprecated, checkWords, parseHeadingLevel } from './attributes.js';
import { attempt } from '../diagnostics/attempt.js';
import { DisclosureStates } from './disclosure-states.js';
import { IortErrorEvent, IortReadyEvent } from './events.js';
import { hospitalReview } from './hospital-review.js';
import { chooseLanguage, noticeOf } from './language-notice.js';
import { hideListen, offersToListen } from './listen/control.js';
import { listenTo } from './listen/listening.js';
import { linkActions, offerToShare } from './links.js';
import { none, type Markup } from './markup.js';
import { lookAt } from './near-misses.js';
import { phonesFor } from './phone-line.js';
import { printText } from './print-text.js';
import type { RenderContext } from './render-context.js';
import { ReviewsDue } from './review-due.js';
import { editionWith, loadOpened, openedBy, withOpened } from './opened.js';
import { chooseSections, disclosureNames, whereIs } from './sections.js';
import { SettingsWatch } from './settings-watch.js';
import { SourceTrace } from './source-trace.js';
import { contactBox, contactWithoutHelp, localBox } from './slotted.js';
import { widgetNode, type WidgetNode } from './structured-data/node.js';
import { contactIn, StructuredData } from './structured-data/structured-data.js';
import { styles } from './styles/styles.js';
import { toggleTerm } from './term.js';
import { useOf } from './use.js';
import { widget } from './widget.js';

/**
 * The base class of all widgets: the language of their place, sections, headings, disclosures, sign-off
 * and "About this information". A subclass sets the topic.
 */
export abstract class IortElement extends ElementOptions {
  /** Version of the library. */
  static readonly version: string = version;

  /** @internal The address of the script, for the console line of a second copy. */
  static get address(): string | undefined {
    return delivery().address;
  }

  /** For servers; in a browser all widgets share one style sheet. */
  static override readonly styles = unsafeCSS(styles);

  /** The text of the widget. */
  protected abstract readonly topic: Topic;

  readonly #language = new PlaceLanguage(
    this,
    () => this.topic.name,
    (locale) => this.dispatchEvent(new IortErrorEvent('language', locale)),
  );
  readonly #disclosures = new DisclosureStates(
    this,
    () => disclosureNames(this.topic),
    (name) => whereIs(this.topic, name),
  );
  readonly #words = new Words(this, () => phonesFor(this));
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

  /** What blocks need to know of the element. */
  protected readonly context: RenderContext = {
    locale: sourceLocale,
    level: 2,
    isUnreviewed: () => isUnreviewedTranslation(this.context.locale, this.topic.name),
    listens: false,
    say: inLocale(() => this.context.locale),
    idOf: (name) => (name ? `${this.localName}-${name}` : this.localName),
    opened: () => '',
    contact: (noNumber) =>
      contactBox(
        this,
        this.#words,
        this.context.say,
        () => this.requestUpdate(),
        noNumber && this.context.say(noNumber),
      ),
    checklist: (shown, more) => this.renderChecklist(shown, more),
  };

  /** The revision of the text shown, such as `3f2a9c1b0d4e`; what `reviewed-revision` names. */
  get revision(): string {
    return editionWith(this.edition, this.#opened).revision;
  }

  /** Date, revision and sources of the text without held passages. */
  protected get edition(): Edition {
    const { name } = this.topic;
    return {
      ...(editions[name] as Edition),
      ...loadedCatalog(this.context.locale)?.editions[name],
    };
  }

  /** The held passages that the hospital's sign-off opens; empty until they are loaded. */
  get #opened(): readonly HeldText[] {
    const { locale } = this.context;
    const review = hospitalReview(this, this.edition);
    loadOpened(review, locale, () => this.requestUpdate());
    return openedBy(review, this.topic, locale);
  }

  protected override useEnglish(): void {
    this.#language.useEnglish();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    answerControls(root, () => this.actions);
    return root;
  }

  /** What the controls of the widget do. */
  protected get actions(): Actions {
    const { context } = this;
    return {
      term: toggleTerm,
      language: (control) => void this.#changeLanguage(control),
      listen: listenTo(context),
      ...linkActions(context),
      print: printText(context, false),
      'print-large': printText(context, true),
      ...this.#sources.actions,
    };
  }

  /** The whole text changes: who can't see it hears the title, and what is said of its language. */
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
   * Prerendered text stays until something has to be shown that it doesn't contain: its controls work
   * without a render.
   */
  protected override shouldUpdate(): boolean {
    if (this.hasUpdated || !isPrerendered(this)) return true;
    const { shown } = this.#language;
    const root = this.renderRoot as ShadowRoot;
    if (this.#isKept === undefined) {
      this.#isKept = isIntact(this, root); // before a reader uses it
      if (this.#isKept) {
        this.#disclosures.look();
        hideListen(root);
      }
    }
    if (!shown) return false;
    const isDefault = asksForDefaults(this, root, shown.locale);
    if (isDefault && isTranslated(root)) {
      leaveTranslated(root);
      return false;
    }
    const stays = isDefault && this.#isKept && !this.#sources.isOn && !this.isOutdated();
    if (!stays) return true;
    this.context.locale = shown.locale;
    this.#afterShown();
    return false;
  }

  /** Keeps what a reader has done (focus, open, typed, ticked) when text is replaced, prerendered text too. */
  protected override update(changed: PropertyValues<this>): void {
    const root = this.renderRoot as ShadowRoot;
    const isFirst = !this.hasUpdated && !this.failed && isPrerendered(this);
    const doAgain = isFirst && !this.#isKept ? undefined : useOf(root);
    if (isFirst) {
      if (!this.#isKept) tellOfNumbers(this, root, phonesFor(this));
      this.empty();
    }
    super.update(changed);
    doAgain?.();
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

  /** Adds share controls if the browser can share, fires `iort-ready`, reports reviews that are too old, and updates structured data. */
  #afterShown(): void {
    offerToShare(this.renderRoot, this.context);
    this.#announce();
    this.#reviewsDue.tell(this, {
      hospital: hospitalReview(this, this.edition),
      project: textReviewedOn(this.context.locale, this.topic.name),
    });
    this.#structuredData.update();
  }

  /** The shown text in schema.org's vocabulary. */
  #describe(): WidgetNode {
    return widgetNode(this.context, {
      tag: this.localName,
      ...this.#content,
      contact: () => contactIn(this.renderRoot),
    });
  }

  /** The part of the topic to show, and the hospital's review of it. */
  get #content() {
    const opened = this.#opened;
    const topic = withOpened(this.topic, opened);
    return {
      topic,
      sections: chooseSections(topic, this.sections, this.localName),
      edition: editionWith(this.edition, opened),
      review: hospitalReview(this, this.edition),
    };
  }

  /** Fires `iort-ready` once, and follows the page's hash if it names a part of the text. */
  #announce(): void {
    if (this.#announced) return;
    this.#announced = true;
    lookAt(this);
    this.dispatchEvent(new IortReadyEvent(this.context.locale, this.revision));
    // After the other elements of the page are built, so that the target no longer moves.
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
    const { sections } = content;
    context.sourceNumbers = this.#sources.numbers(content.edition);
    const words = this.#words;
    const shownWidget = widget(context, {
      ...content,
      shown,
      printsAll: this.print !== 'closed',
      controls: this.renderControls(sections),
      contact: contactWithoutHelp(this, words, sections, this.topic, context),
      local: localBox(this, context, words.local, () => this.requestUpdate()),
    });
    return words.unnamed === 'rest' ? html`${shownWidget}<slot></slot>` : shownWidget;
  }

  /** The controls between the first section and the others. */
  protected renderControls(_sections: readonly Section[]): Markup {
    return none;
  }

  /** The questions that a reader may put on a list, in the widget that has them. */
  protected renderChecklist(
    _shown: readonly QuestionGroup[],
    _more: readonly QuestionGroup[],
  ): Markup {
    return none;
  }
}
