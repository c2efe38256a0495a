import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ui as general, uiQuestions as ui } from '../generated/content/shared.js';
import type { Passage } from '../../content/statement.js';
import type { QuestionGroup } from '../../content/topic.js';
import type { Actions } from './actions.js';
import { liveText } from './announce.js';
import { deeper } from './attributes.js';
import { disclosure } from './blocks/disclosure.js';
import { copyButton, copyText } from './copy.js';
import { heading } from './heading.js';
import { fixed, markup, none, several, templateOf, type Markup } from './markup.js';
import { pageQuestions } from './page-questions.js';
import { printSheet, type Sheet } from './print-sheet.js';
import { canShare, share } from './share.js';
import { marksBelow } from './source-marks.js';
import type { RenderContext } from './render-context.js';
import { twoLanguagesControl } from './two-languages/choice.js';

/** Longest question that a reader may write, in characters. */
const MAX_QUESTION_LENGTH = 300;

/**
 * The element that shows a list, and renders again when the list changes. A list on a server, or in a printed
 * copy in a second language, has no such element.
 */
type Host = ReactiveControllerHost & { readonly renderRoot?: ParentNode };

/**
 * Shows the reader's list of questions (`pageQuestions`) in one widget, and handles the controls of the
 * list. Ticking a question fires no event of the library.
 */
export class QuestionList implements ReactiveController {
  readonly #host: Host | undefined;
  readonly #context: RenderContext;
  /** The last message to the reader; empty at first. */
  #status = '';
  /** Set if the page's list had a question when the widget was connected, or once the list or the message has changed. */
  #isChanged = false;

  constructor(host: Host | undefined, context: RenderContext) {
    this.#host = host;
    this.#context = context;
    host?.addController(this);
  }

  hostConnected(): void {
    pageQuestions.listen(this.#update);
    if (pageQuestions.chosen.length + pageQuestions.own.length > 0) this.#update();
  }

  hostDisconnected(): void {
    pageQuestions.unlisten(this.#update);
  }

  readonly #update = (): void => {
    this.#isChanged = true;
    this.#host?.requestUpdate();
  };

  /**
   * Whether prerendered text is outdated: the list had a question when the widget was connected, the list or
   * the message has changed, or a question was ticked before the script ran.
   */
  get isOutdated(): boolean {
    const ticked = this.#host?.renderRoot?.querySelector(':checked');
    return this.#isChanged || Boolean(ticked);
  }

  /** What the controls of the list do. */
  get actions(): Actions {
    return {
      pick: (box) => this.#pick(box.dataset.question ?? '', (box as HTMLInputElement).checked),
      'add-own': () => this.#addOwn(),
      remove: ({ dataset }) => this.#remove(dataset),
      'copy-list': (button) => {
        const { say } = this.#context;
        return copyText(button, this.#lines().join('\n'), {
          done: say(ui.copied),
          failed: say(general.copyByHand),
        });
      },
      'print-list': () => this.#print(),
      'share-list': () => this.#share(),
    };
  }

  /** The questions to pick (`more` in a disclosure), a field for the reader's own question, and the list with its controls. */
  render(shown: readonly QuestionGroup[], more: readonly QuestionGroup[]): Markup {
    const { say, idOf } = this.#context;
    pageQuestions.offer([...shown, ...more].flatMap(({ questions }) => questions));
    return markup`<div class="questions" part="questions">
      <p class="hint" .textContent=${say(ui.hint)}></p>
      ${this.#groups(shown, 2)}
      ${more.length > 0 ? disclosure(this.#context, idOf('more-questions'), 2, say(ui.more), this.#groups(more, 3)) : none}
      <div class="own">
        <label for="own" .textContent=${say(ui.own)}></label>
        <div class="row">
          <input id="own" class="field" part="field" dir="auto" autocomplete="off"
            maxlength="${fixed(String(MAX_QUESTION_LENGTH))}" data-enter="add-own">
          <button type="button" part="button" data-do="add-own" .textContent=${say(ui.addOwn)}></button>
        </div>
      </div>
      ${this.#list()}
    </div>`;
  }

  /** @param steps how many levels the groups' headings are below the widget's top heading */
  #groups(groups: readonly QuestionGroup[], steps: number): Markup {
    const { say, level } = this.#context;
    return markup`${groups.map(
      ({ heading: title, questions }) =>
        markup`${title ? heading(deeper(level, steps), 'subheading', say(title)) : none}${this.#choices(questions)}`,
    )}`;
  }

  #choices(questions: readonly Passage[]): Markup {
    const { say } = this.#context;
    return markup`<ul class="choices" role="list">
      ${questions.map(
        (question) =>
          markup`<li><label>
            <input type="checkbox" data-do="pick" data-question="${fixed(question.id)}"
              .checked=${pageQuestions.has(question.id)}>
            <span>${say(question)} <br><small .textContent=${say(pageQuestions.has(question.id) ? ui.onList : ui.add)}></small></span>
          </label>${marksBelow(this.#context, question)}</li>`,
      )}
    </ul>`;
  }

  #lines(): readonly string[] {
    const chosen = pageQuestions.chosen.map((question) => this.#context.say(question));
    return [...chosen, ...pageQuestions.own];
  }

  #list(): Markup {
    const { say, level } = this.#context;
    const isEmpty = this.#lines().length === 0;
    // A separate template, so that Lit keeps the markup around it when the list is filled or emptied.
    const content = isEmpty
      ? markup`<p class="hint" .textContent=${say(ui.empty)}></p>`
      : this.#filled();
    return markup`<div class=${isEmpty ? 'mine empty' : 'mine'} part="my-list">
      ${heading(deeper(level, 2), 'subheading', say(ui.list))}
      ${templateOf(content)}
      <p class="status" aria-live="polite" .textContent=${this.#status}></p>
    </div>`;
  }

  #filled(): Markup {
    const { say } = this.#context;
    // Each item is a separate template: otherwise each length of the list would need another template.
    const items = [
      ...pageQuestions.chosen.map((question) =>
        this.#item(say(question), { question: question.id }),
      ),
      ...pageQuestions.own.map((question, place) => this.#item(question, { place })),
    ];
    return markup`<ul role="list" class="plain">${several(items)}</ul>
      <div class="row">
        ${copyButton({ action: 'copy-list', label: say(ui.copy) })}
        <button type="button" part="button" data-do="print-list" .textContent=${say(ui.print)}></button>
        ${canShare({ text: say(ui.sheetTitle) }) ? markup`<button type="button" part="button" data-do="share-list" .textContent=${say(ui.share)}></button>` : none}
        ${twoLanguagesControl(this.#context, 'list')}
      </div>`;
  }

  /** @param key identifies the question for removal: its id, or its index among the reader's own questions */
  #item(question: string, key: { question?: string; place?: number }): TemplateResult {
    const { say } = this.#context;
    const [id, place] = [key.question ?? nothing, key.place ?? nothing];
    return templateOf(
      markup`<li><bdi .textContent=${question}></bdi>${fixed(' ')}
        <button type="button" class="quiet" part="button" data-question=${id} data-place=${place} data-do="remove"
          aria-label=${say(ui.remove, { question })} .textContent=${say(ui.removeShort)}></button></li>`,
    );
  }

  #remove({ question, place }: DOMStringMap): void {
    if (question) pageQuestions.pick(question, false);
    else pageQuestions.removeOwn(Number(place));
    this.#showCount(ui.removed);
    this.#field?.focus();
  }

  get #field(): HTMLInputElement | null | undefined {
    return this.#host?.renderRoot?.querySelector('#own');
  }

  #pick(question: string, isPicked: boolean): void {
    pageQuestions.pick(question, isPicked);
    this.#showCount(isPicked ? ui.added : ui.removed);
  }

  #addOwn(): void {
    const field = this.#field;
    if (!field) return;
    const question = field.value.trim();
    field.focus();
    if (!question) {
      this.#showStatus(this.#context.say(ui.nothingToAdd));
      return;
    }
    pageQuestions.addOwn(question);
    field.value = '';
    this.#showCount(ui.added);
  }

  /** The list as a sheet to take along. */
  get sheet(): Sheet {
    const { say } = this.#context;
    return { title: say(ui.sheetTitle), questions: this.#lines(), more: say(ui.sheetMore) };
  }

  #print(): void {
    const context = this.#context;
    const printed = printSheet(this.#host?.renderRoot as ShadowRoot, context, this.sheet);
    if (!printed) this.#showStatus(context.say(ui.printFailed));
  }

  async #share(): Promise<void> {
    const { say } = this.#context;
    const worked = await share({ title: say(ui.sheetTitle), text: this.#lines().join('\n') });
    if (!worked) this.#showStatus(say(ui.shareFailed));
  }

  /**
   * Says what was done, and how long the list is now: readers who listen to a screen reader can't glance
   * at the list.
   */
  #showCount(done: typeof ui.added | typeof ui.removed): void {
    this.#showStatus(this.#context.say(done, { count: this.#lines().length }));
  }

  #showStatus(status: string): void {
    this.#status = liveText(status, this.#status);
    this.#update();
  }
}
