import { LitElement } from 'lit';
import { attempt } from '../diagnostics/attempt.js';
import { warnOnce } from '../diagnostics/console.js';
import { slotNames } from '../generated/contract/names.js';
import { notePrerendered } from '../prerendered/prerendered.js';
import { builtIn } from '../page/built-in.js';
import { IortErrorEvent } from './events.js';
import { keepInput } from './own-input.js';
import { adoptStyles } from './styles/adopt.js';
import { inTurn } from './turn.js';

const slotNamed = (name: string): HTMLSlotElement =>
  Object.assign(builtIn(document, 'createElement')('slot'), { name });

/**
 * An element that throws nothing into the page and always leaves something to read: what can't be
 * rendered is rendered afresh, else in English, else what stood there before comes back.
 */
export abstract class SafeElement extends LitElement {
  /** What stood in the shadow root before anything was rendered. */
  #stood: readonly Node[] = [];
  /** Whether the last try to render has failed. */
  protected failed = false;

  /** Whether it follows the page: not before its turn, nor once it has left. */
  #isStarted = false;

  override connectedCallback(): void {
    if (this.hasUpdated) this.#start();
    else inTurn(this, () => this.#start());
  }

  override disconnectedCallback(): void {
    if (!this.#isStarted) return;
    this.#isStarted = false;
    super.disconnectedCallback();
  }

  #start(): void {
    const tag = this.localName;
    this.#isStarted = true;
    attempt(`<${tag}> could not start; what stands between its tags stays`, () => {
      super.connectedCallback();
      // Now, as the time that it takes is part of its turn.
      if (!this.hasUpdated) this.performUpdate();
    });
  }

  /** A document that an element is moved into takes away the styles of the one before. */
  adoptedCallback(): void {
    const root = this.shadowRoot;
    if (root) attempt('styles do not follow into another document', () => adoptStyles(root));
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    notePrerendered(this, root);
    this.#stood = [...root.childNodes];
    adoptStyles(root);
    keepInput(root);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  /** Makes the next try one in English. */
  protected abstract useEnglish(): void;

  protected override performUpdate(): void {
    const rendered =
      this.#renders(() => {}) ||
      this.#renders(() => this.#prepareAgain()) ||
      this.#renders(() => this.#prepareEnglish());
    if (!rendered) attempt('what stood there could not be shown again', () => this.#restore());
  }

  /** Whether an update that is pending can be done. */
  #renders(prepare: () => void): boolean {
    try {
      prepare();
      if (!this.isUpdatePending) return true;
      super.performUpdate();
      this.failed = false;
      return true;
    } catch (error) {
      this.#tell(error);
      return false;
    }
  }

  #prepareAgain(): void {
    this.empty();
    this.requestUpdate(); // what has failed is no longer pending
  }

  #prepareEnglish(): void {
    this.useEnglish();
    this.#prepareAgain();
  }

  /** Says that the element could not be rendered, once until it can be again. */
  #tell(error: unknown): void {
    warnOnce(`<${this.localName}> could not be shown as it should be: ${String(error)}`);
    if (this.failed) return;
    this.failed = true;
    this.dispatchEvent(new IortErrorEvent('render', error));
  }

  /** Empties the shadow root, so that what is rendered next knows nothing of what was there. */
  protected empty(): void {
    const root = this.renderRoot as ShadowRoot;
    const end = builtIn(document, 'createComment')('');
    root.replaceChildren(end);
    adoptStyles(root);
    this.renderOptions.renderBefore = end;
  }

  /** Shows again what stood there: prerendered text, else what stands between the tags. */
  #restore(): void {
    const slots = ['', ...slotNames].map(slotNamed);
    this.renderRoot.replaceChildren(...(this.#stood.length > 0 ? this.#stood : slots));
  }
}
