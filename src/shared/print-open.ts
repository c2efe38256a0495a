import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens closed disclosures while the page prints, in browsers that can't print them by style
 * (`::details-content`).
 */
export class PrintOpen implements ReactiveController {
  readonly #host: ReactiveControllerHost & { renderRoot: ParentNode };
  readonly #wanted: () => boolean;
  #opened: HTMLDetailsElement[] = [];

  /** @param wanted whether closed disclosures are to be printed open, asked at print time */
  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }, wanted: () => boolean) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** Whether the present opening and closing is for print and not the reader's doing. */
  get active(): boolean {
    return this.#opened.length > 0;
  }

  hostConnected(): void {
    if (CSS.supports('selector(::details-content)')) return;
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = () => {
    if (!this.#wanted()) return;
    this.#opened = [
      ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    ];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
