/** Scales the preview's frame down, so that a page of full width fits into the available space. */
export class Stage {
  readonly #sizes = new ResizeObserver(() => this.#fit());
  #place: HTMLElement | undefined;

  /** Fits the frame into an element, now and whenever the size of the element changes. */
  fitIn(place: HTMLElement | null): void {
    if (place && place !== this.#place) {
      this.#sizes.disconnect();
      this.#sizes.observe(place);
      this.#place = place;
    }
    this.#fit();
  }

  /** Stops observing the size of the element. */
  stop(): void {
    this.#sizes.disconnect();
    this.#place = undefined;
  }

  #fit(): void {
    const frame = this.#place?.querySelector('iframe');
    const room = this.#place?.clientWidth ?? 0;
    if (!frame || room === 0) return;
    const scale = Math.min(1, room / Number(frame.getAttribute('width')));
    // A policy without inline styles forbids style attributes in HTML, but allows setting a style by script.
    frame.style.setProperty('--scale', String(scale));
  }
}
