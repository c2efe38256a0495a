/** Prerendered and plain HTML beside the builder, each fetched when it is first asked for. */
export class BuiltFiles {
  /** By path; nothing where a file could not be had. */
  readonly #texts = new Map<string, string | undefined>();
  readonly #loading = new Set<string>();
  readonly #onLoad: () => void;

  /** @param onLoad called when a file has come, or could not be had */
  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
  }

  /** The text of a file; nothing while it is loading, or where it could not be had. */
  readonly read = (path: string): string | undefined => {
    if (!this.#texts.has(path)) void this.#fetch(path);
    return this.#texts.get(path);
  };

  /** Whether a file has neither come nor failed. */
  isAwaited(path: string): boolean {
    return !this.#texts.has(path);
  }

  async #fetch(path: string): Promise<void> {
    if (this.#loading.has(path)) return;
    this.#loading.add(path);
    try {
      const response = await fetch(`../${path}`);
      this.#texts.set(path, response.ok ? (await response.text()).trim() : undefined);
    } catch {
      this.#texts.set(path, undefined);
    }
    this.#loading.delete(path);
    this.#onLoad();
  }
}
