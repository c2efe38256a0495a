import { ui as general, uiQuestions as ui } from '../generated/content/shared.js';
import type { Passage } from '../../content/statement.js';
import type { QuestionGroup } from '../../content/topic.js';
import type { Actions } from './actions.js';
import { deeper } from './attributes.js';
import { disclosure } from './blocks/disclosure.js';
import { copyButton, copyText } from './copy.js';
import { heading } from './heading.js';
import { fixed, markup, none, templateOf, type Markup } from './markup.js';
import { printSheet } from './print-sheet.js';
import type { Reader } from './reader.js';

/** Longest question of one's own, in characters. */
const MAX_QUESTION_LENGTH = 300;

/** What holds a list, and shows it again when it has changed. */
interface Host {
  readonly renderRoot?: ParentNode;
  requestUpdate(): void;
}

/**
 * The reader's list of questions: kept in this object only, and gone with the page. Ticking fires
 * no event; nothing is stored or sent.
 */
export class QuestionList {
  readonly #host: Host;
  readonly #reader: Reader;
  /** Ids of the questions picked. */
  readonly #picked = new Set<string>();
  #offered: readonly Passage[] = [];
  readonly #own: string[] = [];
  /** What was said last: a node of its own each time, so that the same words are said again. */
  #status: Text | undefined;

  constructor(host: Host, reader: Reader) {
    this.#host = host;
    this.#reader = reader;
  }

  /** Whether the list has changed, or is to: questions may be ticked before the script comes. */
  get isOutdated(): boolean {
    const ticked = this.#host.renderRoot?.querySelector(':checked');
    return this.#status !== undefined || Boolean(ticked);
  }

  /** What its controls do. */
  get actions(): Actions {
    return {
      pick: (box) => this.#pick(box.dataset.question ?? '', (box as HTMLInputElement).checked),
      'add-own': () => this.#addOwn(),
      remove: ({ dataset }) => this.#remove(Number(dataset.place)),
      'copy-list': (button) => {
        const { say } = this.#reader;
        void copyText(button, this.#lines().join('\n'), {
          done: say(ui.copied),
          failed: say(general.copyByHand),
        });
      },
      'print-list': () => this.#print(),
    };
  }

  /** Questions to pick, one's own to add, and the list so far with its controls. */
  render(shown: readonly QuestionGroup[], more: readonly QuestionGroup[]): Markup {
    const { say, idOf } = this.#reader;
    this.#offered = [...shown, ...more].flatMap(({ questions }) => questions);
    return markup`<div class="questions" part="questions">
      <p class="hint" .textContent=${say(ui.hint)}></p>
      ${this.#groups(shown, 2)}
      ${more.length > 0 ? disclosure(this.#reader, idOf('more-questions'), 2, say(ui.more), this.#groups(more, 3)) : none}
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

  /** @param steps how far the groups' headings lie below the widget's top heading */
  #groups(groups: readonly QuestionGroup[], steps: number): Markup {
    const { say, level } = this.#reader;
    return markup`${groups.map(
      ({ heading: title, questions }) =>
        markup`${title ? heading(deeper(level, steps), 'subheading', say(title)) : none}${this.#choices(questions)}`,
    )}`;
  }

  #choices(questions: readonly Passage[]): Markup {
    const { say } = this.#reader;
    return markup`<ul class="choices" role="list">
      ${questions.map(
        (question) =>
          markup`<li><label>
            <input type="checkbox" data-do="pick" data-question="${fixed(question.id)}"
              .checked=${this.#picked.has(question.id)}>
            <span>${say(question)} <small .textContent=${say(this.#picked.has(question.id) ? ui.onList : ui.add)}></small></span>
          </label></li>`,
      )}
    </ul>`;
  }

  /** The questions picked, in the order in which they are offered. */
  get #chosen(): readonly string[] {
    return this.#offered
      .filter(({ id }) => this.#picked.has(id))
      .map((question) => this.#reader.say(question));
  }

  #lines(): readonly string[] {
    return [...this.#chosen, ...this.#own];
  }

  #list(): Markup {
    const { say, level } = this.#reader;
    const isEmpty = this.#lines().length === 0;
    // A template of its own: what is around it stays when the list grows.
    const content = isEmpty
      ? markup`<p class="hint" .textContent=${say(ui.empty)}></p>`
      : this.#filled();
    return markup`<div class=${isEmpty ? 'mine empty' : 'mine'} part="my-list">
      ${heading(deeper(level, 2), 'subheading', say(ui.list))}
      ${templateOf(content)}
      <p class="status" role="status">${this.#status}</p>
    </div>`;
  }

  #filled(): Markup {
    const { say } = this.#reader;
    return markup`<ul role="list" class="plain">
        ${this.#chosen.map((text) => markup`<li .textContent=${text}></li>`)}
        ${this.#own.map((text, place) => this.#ownItem(text, place))}
      </ul>
      <div class="row">
        ${copyButton({ action: 'copy-list', label: say(ui.copy) })}
        <button type="button" part="button" data-do="print-list" .textContent=${say(ui.print)}></button>
      </div>`;
  }

  #ownItem(question: string, place: number): Markup {
    const { say } = this.#reader;
    const name = say(ui.remove, { question });
    return markup`<li><bdi .textContent=${question}></bdi>${fixed(' ')}
      <button type="button" class="quiet" part="button" data-do="remove"
        data-place="${fixed(String(place))}" aria-label=${name} .textContent=${say(ui.removeShort)}></button></li>`;
  }

  #remove(place: number): void {
    this.#own.splice(place, 1);
    this.#tell(this.#reader.say(ui.removed));
    this.#field?.focus();
  }

  get #field(): HTMLInputElement | null | undefined {
    return this.#host.renderRoot?.querySelector('#own');
  }

  #pick(question: string, picked: boolean): void {
    if (picked) this.#picked.add(question);
    else this.#picked.delete(question);
    this.#tell(this.#reader.say(picked ? ui.added : ui.removed));
  }

  #addOwn(): void {
    const field = this.#field;
    const question = field?.value.trim();
    if (!field || !question) return;
    if (!this.#own.includes(question)) this.#own.push(question);
    field.value = '';
    field.focus();
    this.#tell(this.#reader.say(ui.added));
  }

  #print(): void {
    const { say } = this.#reader;
    const printed = printSheet(this.#host.renderRoot as ShadowRoot, this.#reader, {
      title: say(ui.sheetTitle),
      questions: this.#lines(),
      more: say(ui.sheetMore),
    });
    if (!printed) this.#tell(say(ui.printFailed));
  }

  #tell(status: string): void {
    this.#status = new Text(status);
    this.#host.requestUpdate();
  }
}
