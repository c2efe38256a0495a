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

/**
 * The message that explains the marks once they are shown. The control that shows them is at the end of the
 * text, where the reader may see no mark.
 */
export const sourcesHint = ({ say, sourceNumbers }: RenderContext): Markup =>
  markup`<p class="status" aria-live="polite" .textContent=${sourceNumbers ? say(uiSources.shown) : ''}></p>`;

/** If an element is in the explanation of a term, opens the explanation. */
function openExplanation(element: Element): void {
  const note = element.closest<HTMLElement>('.note[hidden]');
  const term = note
    ?.closest('.passage')
    ?.querySelector<HTMLElement>(`[data-opens="${note.dataset.term}"]`);
  if (term) toggleTerm(term);
}

/**
 * Reveals an element, focuses it and scrolls to it. This does not change the page's hash, which routers
 * read.
 */
function bringTo(element: HTMLElement): void {
  openExplanation(element);
  reveal(element);
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/** Identifies a mark: its passage, and its place among the marks of that passage for the same source. */
interface Place {
  readonly of: string | undefined;
  readonly index: number;
}

/**
 * Leads from a statement of one element to its source and back, while the reader has the source numbers
 * switched on. The numbers stay on when the language or the sections change.
 */
export class SourceTrace {
  /** Whether marks are to be shown. */
  isOn = false;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  /** The mark from which the reader came to a source, by the source's number. */
  readonly #cameFrom = new Map<string, Place>();

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host;
  }

  /** The source numbers of the shown text, if they are switched on. */
  numbers(edition: Edition): SourceNumbers | undefined {
    return this.isOn ? new SourceNumbers(edition) : undefined;
  }

  /** What the controls of the marks do. */
  get actions(): Actions {
    return {
      sources: (control) => this.#toggle(control),
      'to-source': (mark) => this.#toSource(mark),
      'to-text': (control) => this.#toText(control),
    };
  }

  /**
   * Switches the numbers on or off. The text above grows or shrinks, but the control keeps its place in
   * the window.
   */
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

  /**
   * Leads from a source back to the mark that the reader followed last. If this mark is gone, leads to the first mark
   * of the source in the same passage, or else in the text.
   */
  #toText(control: HTMLElement): void {
    const source = control.closest('li')?.dataset.source ?? '';
    const from = this.#cameFrom.get(source);
    const marks = this.#marksOf(source);
    const same = marks.filter((each) => each.dataset.of === from?.of);
    const mark = same[from?.index ?? 0] ?? same[0] ?? marks[0];
    if (mark) bringTo(mark);
  }
}
