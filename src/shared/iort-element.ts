import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import type { Edition } from '../../content/edition.js';
import type { QuestionGroup, Section, Topic } from '../../content/topic.js';
import { editions } from '../generated/editions.js';
import { version } from '../generated/version.js';
import { catalogOf, isChecked } from '../localization/catalogs.js';
import { sourceLocale } from '../localization/locale.js';
import { inLocale } from '../localization/in-locale.js';
import { PlaceLanguage } from '../localization/place-language.js';
import { isPrerendered } from '../prerendered/prerendered.js';
import { asksForDefaults, isIntact } from '../prerendered/intact.js';
import { tellOfNumbers } from '../prerendered/numbers.js';
import { stateOf } from '../prerendered/state.js';
import { isTranslated, leaveTranslated } from '../prerendered/translated.js';
import { Words } from '../slots/words.js';
import { answerControls, type Actions } from './actions.js';
import { checkWord, parseHeadingLevel } from './attributes.js';
import { copyLink } from './blocks/disclosure.js';
import { attempt } from '../diagnostics/attempt.js';
import { warnOnce } from '../diagnostics/console.js';
import { DisclosureStates } from './disclosure-states.js';
import { IortErrorEvent, IortReadyEvent } from './events.js';
import { hospitalReview } from './hospital-review.js';
import { chooseLanguage } from './language-notice.js';
import { none, type Markup } from './markup.js';
import { printText } from './print-text.js';
import type { Reader } from './reader.js';
import { chooseSections, disclosureNames, hasHelp } from './sections.js';
import { SettingsWatch } from './settings-watch.js';
import { contactBox, localBox, sitePhoneFor } from './slotted.js';
import { SafeElement } from './safe-element.js';
import { styles } from './styles/styles.js';
import { toggleTerm } from './term.js';
import { widget } from './widget.js';

/**
 * What all widgets share: the language of their place, sections, headings, disclosures, sign-off
 * and "About this information". A subclass says which topic it shows.
 *
 * @attr {number} [heading-level=2] - Level of the widget's top heading: integers clamp to 1 to 6, anything else is 2.
 * @attr {string} sections - Space-separated names of the sections to show, in that order; all where none is valid.
 * @attr {string} open - Which disclosures stand open: `all`, or their ids; applied again when changed.
 * @attr {'open'|'closed'} [print=open] - `closed` leaves closed disclosures closed in print.
 * @attr {string} local-name - Name of the hospital, as heading of the `local` slot.
 * @attr {'show'|'english'} [unreviewed=show] - `english` shows no translation that no qualified translator has signed off, but the English text.
 * @attr {string} reviewed-by - Who signed off the text for the hospital.
 * @attr {string} reviewed-on - ISO date of that sign-off, such as `2026-11-23`.
 * @attr {string} reviewed-revision - Space-separated revisions that were signed off, one a locale.
 *
 * @slot - Fallback, shown until the element is ready and where scripts don't run.
 * @slot contact - The hospital's own number, inside every passage on when to call.
 * @slot local - The hospital's own words, visibly apart from the text.
 *
 * @fires {IortToggleEvent} iort-toggle - A disclosure was opened or closed; carries its id and state.
 * @fires {IortReadyEvent} iort-ready - The text is shown for the first time; carries locale and revision.
 * @fires {IortErrorEvent} iort-error - The element, or its language, could not be shown; its fallback stays, or the text stands in English.
 *
 * @csspart root - Everything: surface, text colour, font size.
 * @csspart title - The top heading.
 * @csspart heading - The heading of a section.
 * @csspart subheading - A heading inside a section.
 * @csspart side-heading - The heading over benefits or over limits.
 * @csspart question - The heading of a disclosure.
 * @csspart notice - The line on the language of the text.
 * @csspart section - A section.
 * @csspart paragraph - A paragraph.
 * @csspart list - A bulleted list.
 * @csspart label - The bold name of a list item.
 * @csspart term - The button of an explained term.
 * @csspart note - The explanation of a term.
 * @csspart help - When to get help.
 * @csspart contact - The hospital's own number.
 * @csspart local - The hospital's own words.
 * @csspart steps - The steps of the procedure.
 * @csspart step - One step.
 * @csspart picture - The drawing of a step.
 * @csspart balance - Benefits and limits together.
 * @csspart side - Benefits, or limits.
 * @csspart disclosure - A disclosure.
 * @csspart summary - The row that opens it.
 * @csspart answer - What it opens.
 * @csspart button - Any button but those of terms.
 * @csspart field - A text field.
 * @csspart questions - The questions to take along.
 * @csspart my-list - The reader's list.
 * @csspart about - Date and "About this information".
 * @csspart date - The date of the text.
 * @csspart review - The review state.
 * @csspart sources - A list of sources.
 * @csspart link - A link.
 *
 * @cssprop [--iort-font-family=inherit] - Font.
 * @cssprop [--iort-line-height=1.5] - Line height.
 * @cssprop [--iort-measure=38em] - Longest line.
 * @cssprop [--iort-color-surface=light-dark(#fff, #1b1f23)] - Background.
 * @cssprop [--iort-color-text=light-dark(#1b1f23, #e8eaec)] - Text.
 * @cssprop [--iort-color-secondary=light-dark(#465059, #bcc4cb)] - Secondary text.
 * @cssprop [--iort-color-link=light-dark(#0b4f8a, #a9d2ff)] - Links.
 * @cssprop [--iort-color-visited=light-dark(#5b2a86, #d0bcff)] - Visited links.
 * @cssprop [--iort-color-edge=light-dark(#6f7a83, #8d97a0)] - Edges of controls.
 * @cssprop [--iort-color-rule=light-dark(#d3d9dd, #3c444c)] - Hairlines.
 * @cssprop [--iort-color-tint=light-dark(#f4f6f7, #252a30)] - Hover.
 * @cssprop [--iort-color-focus=var(--iort-color-text)] - Focus outline.
 * @cssprop [--iort-color-picture=light-dark(#cfe3f1, #2f4a5e)] - The tint of the picture.
 */
export abstract class IortElement extends SafeElement {
  /** Version of the library. */
  static readonly version: string = version;

  /** For servers; in a browser all widgets share one sheet. */
  static override readonly styles = unsafeCSS(styles);

  static override readonly properties = {
    headingLevel: { attribute: 'heading-level' },
    sections: {},
    open: {},
    print: {},
    unreviewed: {},
    hospitalName: { attribute: 'local-name' },
    reviewedBy: { attribute: 'reviewed-by' },
    reviewedOn: { attribute: 'reviewed-on' },
    reviewedRevision: { attribute: 'reviewed-revision' },
  };

  /** Level of the widget's top heading: integers clamp to 1 to 6, anything else is 2. */
  declare headingLevel: string | number | null;
  /** Space-separated names of the sections to show, in that order; all where none is valid. */
  declare sections: string | null;
  /** Which disclosures stand open: `all`, or their ids; applied again when changed. */
  declare open: string | null;
  /** `closed` leaves closed disclosures closed in print. */
  declare print: 'open' | 'closed' | null;
  /** `english` shows no translation that no qualified translator has signed off. */
  declare unreviewed: 'show' | 'english' | null;
  /** Name of the hospital, as heading of the `local` slot. */
  declare hospitalName: string | null;
  /** Who signed off the text for the hospital. */
  declare reviewedBy: string | null;
  /** ISO date of that sign-off. */
  declare reviewedOn: string | null;
  /** Space-separated revisions that were signed off, one a locale. */
  declare reviewedRevision: string | null;

  /** What the widget says. */
  protected abstract readonly topic: Topic;

  readonly #language = new PlaceLanguage(
    this,
    () => this.topic.name,
    (locale) => this.dispatchEvent(new IortErrorEvent('language', locale)),
  );
  readonly #disclosures = new DisclosureStates(this, () => disclosureNames(this.topic));
  readonly #words = new Words(this);
  #announced = false;
  /** Whether what a server has rendered is as it was made; nothing until that was looked at. */
  #isKept: boolean | undefined;

  constructor() {
    super();
    new SettingsWatch(this);
  }

  /** Stands for the element in the blocks that it is made of. */
  protected readonly reader: Reader = {
    locale: sourceLocale,
    level: 2,
    isUnchecked: () =>
      this.reader.locale !== sourceLocale && !isChecked(this.reader.locale, this.topic.name),
    say: inLocale(() => this.reader.locale),
    idOf: (name) => `${this.localName}-${name}`,
    opened: () => '',
    contact: (noNumber) =>
      contactBox(
        this,
        this.#words,
        () => this.requestUpdate(),
        noNumber && this.reader.say(noNumber),
      ),
    checklist: (shown, more) => this.renderChecklist(shown, more),
  };

  /** The revision of the text shown, such as `3f2a9c1b0d4e`; what `reviewed-revision` names. */
  get revision(): string {
    return this.edition.revision;
  }

  /** Date, revision, review state and sources of the text. */
  protected get edition(): Edition {
    const { name } = this.topic;
    return { ...(editions[name] as Edition), ...catalogOf(this.reader.locale)?.editions[name] };
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
    const { reader } = this;
    return {
      term: toggleTerm,
      language: chooseLanguage,
      'copy-link': copyLink(reader),
      print: printText(reader, false),
      'print-large': printText(reader, true),
    };
  }

  /** Whether what stands there says something that is no longer so. */
  protected isOutdated(): boolean {
    return false;
  }

  /**
   * What a server has rendered stays as it is, until something has to be shown that it doesn't say:
   * its controls are answered without that.
   */
  protected override shouldUpdate(): boolean {
    if (this.hasUpdated || !isPrerendered(this)) return true;
    const { shown } = this.#language;
    const root = this.renderRoot as ShadowRoot;
    this.#isKept ??= isIntact(this, root); // before a reader does anything with it
    if (!shown) return false;
    const isDefault = asksForDefaults(this, root, shown.locale);
    if (isDefault && isTranslated(root)) {
      leaveTranslated(root);
      return false;
    }
    const stays = isDefault && this.#isKept && !this.isOutdated();
    if (!stays) return true;
    this.reader.locale = shown.locale;
    this.#announce();
    return false;
  }

  /** What is rendered takes the place of what a server has rendered, open where that was. */
  protected override update(changed: PropertyValues<this>): void {
    if (this.hasUpdated || this.failed || !isPrerendered(this)) {
      super.update(changed);
      return;
    }
    const root = this.renderRoot as ShadowRoot;
    const restore = this.#isKept ? stateOf(root) : undefined;
    if (!this.#isKept) tellOfNumbers(this, root);
    this.empty();
    super.update(changed);
    restore?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unreviewed')) this.#language.read();
    this.reader.locale = this.#language.shown?.locale ?? sourceLocale;
    checkWord(this, 'print', 'open', 'closed');
    checkWord(this, 'unreviewed', 'show', 'english');
    if (changed.has('headingLevel') || !this.hasUpdated) {
      this.reader.level = parseHeadingLevel(this.headingLevel, this.localName);
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#language.shown) this.#announce();
  }

  /** Says once that the text is shown, and follows the page's hash to a part of it. */
  #announce(): void {
    if (this.#announced) return;
    this.#announced = true;
    this.dispatchEvent(new IortReadyEvent(this.reader.locale, this.revision));
    // Once the other elements of the page stand too, so that the place stays where it is.
    attempt('links to answers are not followed at first', () =>
      requestAnimationFrame(() => this.#disclosures.followHash()),
    );
  }

  protected override render(): TemplateResult {
    const { reader, topic } = this;
    const { shown } = this.#language;
    if (!shown) {
      // What stands between the tags, until the language is there.
      return html`<slot></slot><slot name="contact"></slot><slot name="local"></slot>`;
    }
    const sections = chooseSections(topic, this.sections, this.localName);
    const words = this.#words;
    const shownWidget = widget(reader, {
      topic,
      sections,
      shown,
      printsAll: this.print !== 'closed',
      controls: this.renderControls(sections),
      contact: hasHelp(sections) ? nothing : this.#contactWithoutHelp(),
      local: localBox(this, reader, words.local, () => this.requestUpdate()),
      edition: this.edition,
      review: hospitalReview(this),
    });
    return words.unnamed === 'rest' ? html`${shownWidget}<slot></slot>` : shownWidget;
  }

  /** The hospital's number where the sections shown have no passage on when to call. */
  #contactWithoutHelp(): TemplateResult | typeof nothing {
    const { contact, unnamed } = this.#words;
    if (contact || unnamed === 'contact') {
      warnOnce(
        `<${this.localName}> shows no passage for slot="contact" in these sections; it stands at the end`,
      );
    } else if (!sitePhoneFor(this, this.#words)) return nothing;
    return this.reader.contact();
  }

  /** What stands between the first section and the others. */
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
