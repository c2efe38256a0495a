import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ui as general, uiQuestions as ui } from '../generated/content/shared.js';
import type { Passage } from '../../content/statement.js';
import { deeper } from './attributes.js';
import { disclosure } from './blocks/disclosure.js';
import { copyButton } from './copy.js';
import { heading } from './heading.js';
import { printSheet } from './print-sheet.js';
import type { Reader } from './reader.js';

/** Longest question of one's own, in characters. */
const LONGEST = 300;

/**
 * The reader's list of questions: kept in this object only, and gone with the page. Ticking fires
 * no event; nothing is stored or sent.
 */
export class QuestionList implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: ParentNode };
  readonly #reader: Reader;
  readonly #picked = new Set<Passage>();
  readonly #own: string[] = [];
  /** What was said last: a node of its own each time, so that the same words are said again. */
  #status: Text | undefined;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }, reader: Reader) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Questions to pick, one's own to add, and the list so far with its controls. */
  render(shown: readonly Passage[], more: readonly Passage[]): TemplateResult {
    const { say, idOf } = this.#reader;
    return html`<div class="questions" part="questions">
      <p class="hint">${say(ui.hint)}</p>
      ${this.#choices(shown)}
      ${disclosure(this.#reader, idOf('more-questions'), 2, say(ui.more), this.#choices(more))}
      <div class="own">
        <label for="own">${say(ui.own)}</label>
        <div class="row">
          <input
            id="own"
            class="field"
            part="field"
            dir="auto"
            autocomplete="off"
            maxlength=${LONGEST}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Enter' && !event.isComposing) this.#addOwn();
            }}
          />
          <button type="button" part="button" @click=${this.#addOwn}>${say(ui.addOwn)}</button>
        </div>
      </div>
      ${this.#list([...shown, ...more].filter((question) => this.#picked.has(question)))}
    </div>`;
  }

  #choices(questions: readonly Passage[]): TemplateResult {
    const { say } = this.#reader;
    return html`<ul class="choices" role="list">
      ${questions.map(
        (question) =>
          html`<li>
            <label>
              <input
                type="checkbox"
                .checked=${this.#picked.has(question)}
                @change=${(event: Event) =>
                  this.#pick(question, (event.target as HTMLInputElement).checked)}
              />
              <span>${say(question)} <small>${say(ui.add)}</small></span>
            </label>
          </li>`,
      )}
    </ul>`;
  }

  #list(picked: readonly Passage[]): TemplateResult {
    const { say, level } = this.#reader;
    const empty = picked.length + this.#own.length === 0;
    const lines = [...picked.map((question) => say(question)), ...this.#own];
    return html`<div class=${empty ? 'mine empty' : 'mine'} part="my-list">
      ${heading(deeper(level, 2), 'subheading', say(ui.list))}
      ${
        empty
          ? html`<p class="hint">${say(ui.empty)}</p>`
          : html`<ul role="list" class="plain">
                ${picked.map((question) => html`<li>${say(question)}</li>`)}
                ${this.#own.map((question, index) => this.#ownItem(question, index))}
              </ul>
              <div class="row">
                ${copyButton({
                  label: say(ui.copy),
                  done: say(ui.copied),
                  failed: say(general.copyByHand),
                  text: () => lines.join('\n'),
                })}
                <button type="button" part="button" @click=${() => this.#print(lines)}>
                  ${say(ui.print)}
                </button>
              </div>`
      }
      <p class="status" role="status">${this.#status}</p>
    </div>`;
  }

  #ownItem(question: string, index: number): TemplateResult {
    const { say } = this.#reader;
    const remove = () => {
      this.#own.splice(index, 1);
      this.#tell(say(ui.removed));
      this.#field?.focus();
    };
    return html`<li>
      <bdi>${question}</bdi>
      <button
        type="button"
        class="quiet"
        part="button"
        aria-label=${say(ui.remove, { question })}
        @click=${remove}
      >
        ${say(ui.removeShort)}
      </button>
    </li>`;
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('#own');
  }

  #pick(question: Passage, picked: boolean): void {
    if (picked) this.#picked.add(question);
    else this.#picked.delete(question);
    this.#tell(this.#reader.say(picked ? ui.added : ui.removed));
  }

  readonly #addOwn = () => {
    const field = this.#field;
    const question = field?.value.trim();
    if (!field || !question) return;
    if (!this.#own.includes(question)) this.#own.push(question);
    field.value = '';
    field.focus();
    this.#tell(this.#reader.say(ui.added));
  };

  #print(lines: readonly string[]): void {
    const { say } = this.#reader;
    const printed = printSheet(this.#host.renderRoot as ShadowRoot, this.#reader, {
      title: say(ui.sheetTitle),
      questions: lines,
      more: say(ui.sheetMore),
    });
    if (!printed) this.#tell(say(ui.printFailed));
  }

  #tell(status: string): void {
    this.#status = new Text(status);
    this.#host.requestUpdate();
  }
}
