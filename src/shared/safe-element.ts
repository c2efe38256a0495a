import { LitElement } from 'lit';
import { attempt } from '../diagnostics/attempt.js';
import { warnOnce } from '../diagnostics/console.js';
import { slotNames } from '../generated/contract/names.js';
import { whenArrived } from '../prerendered/arriving.js';
import { notePrerendered } from '../prerendered/prerendered.js';
import { builtIn } from '../page/built-in.js';
import { fire, IortErrorEvent } from './events.js';
import { keepInput } from './own-input.js';
import { noteActs } from './page-events.js';
import { adoptStyles } from './styles/adopt.js';
import { keepInTabOrder } from './tab-order.js';
import { inTurn } from './turn.js';

function slotNamed(name: string): HTMLSlotElement {
  const slot = builtIn(document, 'createElement')('slot');
  slot.name = name;
  return slot;
}

/**
 * An element that throws nothing into the page and always leaves something to read. If a render fails, it
 * renders again from nothing. If that fails, it renders in English. If that fails too, it restores the
 * previous content.
 */
export abstract class SafeElement extends LitElement {
  /** The content of the shadow root that is restored if no render succeeds. If empty, the content between the tags is shown. */
  #previous: readonly Node[] = [];
  /** Whether the last update has failed, also if the element could then be rendered from nothing or in English. */
  protected failed = false;

  /** Whether the element is connected and has had its turn. */
  #isStarted = false;

  /** Stops watching the `tabindex`. */
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    if (this.hasUpdated) this.#start();
    else
      inTurn(this, () =>
        whenArrived(this, () => {
          if (this.isConnected) this.#start();
        }),
      );
  }

  /**
   * Gives each update a turn. When a language is loaded, all elements that waited for this language render.
   * If all rendered in one task, the page would be busy for too long.
   */
  protected override scheduleUpdate(): Promise<void> {
    return new Promise((resolve) =>
      inTurn(this, () => {
        this.performUpdate();
        resolve();
      }),
    );
  }

  override disconnectedCallback(): void {
    if (!this.#isStarted) return;
    this.#isStarted = false;
    this.#stop?.();
    super.disconnectedCallback();
  }

  #start(): void {
    if (this.#isStarted || !this.isConnected) return; // moved or removed while its text arrived
    const tag = this.localName;
    this.#isStarted = true;
    const hasStarted = attempt(
      `<${tag}> could not start; the content between its tags stays`,
      () => {
        this.#stop = keepInTabOrder(this);
        super.connectedCallback();
        // Render now, so that the time counts for this turn.
        if (!this.hasUpdated) this.performUpdate();
        return true;
      },
    );
    if (!hasStarted) this.#tryToRestore();
  }

  /** An element that is moved into another document loses its adopted styles. */
  adoptedCallback(): void {
    const root = this.shadowRoot;
    if (root) attempt('the styles could not be added in another document', () => adoptStyles(root));
  }

  protected override createRenderRoot(): ShadowRoot {
    noteActs(this);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    notePrerendered(this, root);
    this.#previous = [...root.childNodes];
    adoptStyles(root);
    keepInput(root);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  /** Makes the next attempt render in English. */
  protected abstract useEnglish(): void;

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    const updated = this.#renders(() => this.#remember());
    if (updated) this.failed = false;
    const rendered =
      updated ||
      this.#renders(() => this.#prepareAgain()) ||
      this.#renders(() => this.#prepareEnglish());
    if (!rendered) this.#tryToRestore();
    else if (this.hasUpdated) this.#previous = []; // so that replaced nodes can leave memory
  }

  /** Runs the pending update. @returns whether nothing failed */
  #renders(prepare: () => void): boolean {
    try {
      prepare();
      super.performUpdate();
      return true;
    } catch (error) {
      this.#report(error);
      return false;
    }
  }

  /** Remembers the shown text, if there are no words between the tags that could be shown instead. */
  #remember(): void {
    if (!this.hasUpdated) return;
    this.#previous = /\S/.test(this.textContent ?? '') ? [] : [...this.renderRoot.childNodes];
  }

  /**
   * Requests an update because the content of a slot has changed. Not after an update that has failed: the new slots,
   * or those that were put back, would request the next update, which would fail too, and so on without end. Changes by
   * the page are noticed without slots.
   */
  protected slotChanged(): void {
    if (!this.failed) this.requestUpdate();
  }

  #prepareAgain(): void {
    this.empty();
    this.requestUpdate(); // the failed update is no longer pending
  }

  #prepareEnglish(): void {
    this.useEnglish();
    this.#prepareAgain();
  }

  /** Reports that the element could not be rendered. Fires `iort-error` only at the first failure since the last update that succeeded. */
  #report(error: unknown): void {
    warnOnce(`<${this.localName}> could not be rendered: ${String(error)}`);
    if (this.failed) return;
    this.failed = true;
    fire(this, () => new IortErrorEvent('render', error));
  }

  /** Empties the shadow root, so that the next render starts from nothing. */
  protected empty(): void {
    const root = this.renderRoot as ShadowRoot;
    const end = builtIn(document, 'createComment')('');
    root.replaceChildren(end);
    adoptStyles(root);
    this.renderOptions.renderBefore = end;
  }

  #tryToRestore(): void {
    attempt('the previous content could not be shown again', () => this.#restore());
  }

  /**
   * Shows the previous content again: prerendered text, else the content between the tags, else the text
   * that was shown. Uses only the oldest functions of the DOM, as the page may have broken others.
   */
  #restore(): void {
    const root = this.shadowRoot;
    if (!root) return; // the content between the tags is visible
    while (root.lastChild) root.removeChild(root.lastChild);
    const slots = ['', ...slotNames].map(slotNamed);
    for (const node of this.#previous.length > 0 ? this.#previous : slots) root.appendChild(node);
  }
}
