/** Gives a page in a frame its full width, and scales it down to fit its place. */
export class Stage {
  readonly #sizes = new ResizeObserver(() => this.#fit());
  #place: HTMLElement | undefined;

  /** Fits the frame into its place, now and whenever the size of the place changes. */
  fitIn(place: HTMLElement | null): void {
    if (place && place !== this.#place) {
      this.#sizes.disconnect();
      this.#sizes.observe(place);
      this.#place = place;
    }
    this.#fit();
  }

  /** Stops watching. */
  stop(): void {
    this.#sizes.disconnect();
    this.#place = undefined;
  }

  #fit(): void {
    const frame = this.#place?.querySelector('iframe');
    const room = this.#place?.clientWidth ?? 0;
    if (!frame || room === 0) return;
    const scale = Math.min(1, room / Number(frame.getAttribute('width')));
    // Set by script, which a policy without inline styles allows.
    frame.style.setProperty('--scale', String(scale));
  }
}
