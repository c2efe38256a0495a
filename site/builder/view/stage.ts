/** Keeps a page in a frame as wide as it says, and shows it as small as its place needs. */
export class Stage {
  readonly #sizes = new ResizeObserver(() => this.#fit());
  #place: HTMLElement | undefined;

  /** Watches the frame in a place; the same place again is fitted anew, as the frame may have changed. */
  watch(place: HTMLElement | null): void {
    if (place && place !== this.#place) {
      this.#sizes.disconnect();
      this.#sizes.observe(place);
      this.#place = place;
    }
    this.#fit();
  }

  /** Lets go of what is watched. */
  stop(): void {
    this.#sizes.disconnect();
    this.#place = undefined;
  }

  #fit(): void {
    const frame = this.#place?.querySelector('iframe');
    const room = this.#place?.clientWidth ?? 0;
    if (!frame || room === 0) return;
    const scale = Math.min(1, room / Number(frame.getAttribute('width')));
    // Custom properties of the object model: a policy without inline styles allows them.
    frame.style.setProperty('--scale', String(scale));
  }
}
