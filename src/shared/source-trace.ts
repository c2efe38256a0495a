import type { ReactiveControllerHost } from 'lit';
import type { Edition } from '../../content/edition.js';
import { uiSources } from '../generated/content/shared.js';
import { reveal } from '../page/reveal.js';
import type { Actions } from './actions.js';
import { markup, type Markup } from './markup.js';
import type { RenderContext } from './render-context.js';
import { SourceNumbers } from './source-numbers.js';
import { stayInPlace } from './stay-in-place.js';
import { toggleTerm } from './term.js';

/** The control that shows or hides the marks of all sources. */
export const sourcesControl = ({ say, sourceNumbers }: RenderContext): Markup =>
  markup`<button type="button" class="quiet" part="button" data-do="sources"
    .textContent=${say(sourceNumbers ? uiSources.hide : uiSources.show)}></button>`;

/** What a mark is, once there are any: the control stands at the end, most marks above the window. */
export const sourcesHint = ({ say, sourceNumbers }: RenderContext): Markup =>
  markup`<p class="status" aria-live="polite" .textContent=${sourceNumbers ? say(uiSources.shown) : ''}></p>`;

/** Opens the explanation of a term in which an element stands, if it stands in one. */
function explain(element: Element): void {
  const note = element.closest<HTMLElement>('.note[hidden]');
  const term = note
    ?.closest('.passage')
    ?.querySelector<HTMLElement>(`[data-opens="${note.dataset.term}"]`);
  if (term) toggleTerm(term);
}

/** Brings the reader to an element, past all that hides it; without the page's hash, which routers read. */
function bringTo(element: HTMLElement): void {
  explain(element);
  reveal(element);
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/** Of several marks of a passage for a source, the passage and the place of one. */
interface Place {
  readonly of: string | undefined;
  readonly index: number;
}

/**
 * The way from a statement of one element to its source and back, while its reader wants to see it: until
 * the page goes, whatever language or sections are shown.
 */
export class SourceTrace {
  /** Whether marks are to be shown. */
  isOn = false;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  /** From where the reader has come to a source, by its number. */
  readonly #cameFrom = new Map<string, Place>();

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
  }

  /** The numbers of the sources of what is shown, if they are to be. */
  numbers(edition: Edition): SourceNumbers | undefined {
    return this.isOn ? new SourceNumbers(edition) : undefined;
  }

  /** What its controls do. */
  get actions(): Actions {
    return {
      sources: (control) => void this.#toggle(control),
      'to-source': (mark) => this.#toSource(mark),
      'to-text': (control) => this.#toText(control),
    };
  }

  /** The text above grows and shrinks; the control stays where the reader has it. */
  async #toggle(control: HTMLElement): Promise<void> {
    this.isOn = !this.isOn;
    const stay = stayInPlace(control);
    this.#host.requestUpdate();
    while (!(await this.#host.updateComplete));
    const now = this.#host.renderRoot.querySelector('[data-do=sources]');
    if (now) stay(now);
  }

  #marksOf(source: string): HTMLElement[] {
    return [
      ...this.#host.renderRoot.querySelectorAll<HTMLElement>(`.mark[data-source="${source}"]`),
    ];
  }

  #toSource(mark: HTMLElement): void {
    const { source = '', of } = mark.dataset;
    const entry = this.#host.renderRoot.querySelector<HTMLElement>(`li[data-source="${source}"]`);
    if (!entry) return;
    const same = this.#marksOf(source).filter((each) => each.dataset.of === of);
    this.#cameFrom.set(source, { of, index: same.indexOf(mark) });
    bringTo(entry);
  }

  /** To the mark that the reader has followed last; who has come another way, to the first. */
  #toText(control: HTMLElement): void {
    const source = control.closest('li')?.dataset.source ?? '';
    const from = this.#cameFrom.get(source);
    const marks = this.#marksOf(source);
    const same = marks.filter((each) => each.dataset.of === from?.of);
    const mark = same[from?.index ?? 0] ?? same[0] ?? marks[0];
    if (mark) bringTo(mark);
  }
}
