/** Loads prerendered and plain HTML from the parent folder of the builder. Each file is loaded when it is first needed. */
export class BuiltFiles {
  /** The text of each file by path; undefined for a file that could not be loaded. */
  readonly #texts = new Map<string, string | undefined>();
  readonly #loading = new Set<string>();
  readonly #onLoad: () => void;

  /** @param onLoad called when a file has loaded or failed */
  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
  }

  /** The text of a file; undefined while the file is loading, or if loading failed. */
  readonly read = (path: string): string | undefined => {
    if (!this.#texts.has(path)) void this.#fetch(path);
    return this.#texts.get(path);
  };

  /** Whether a file has neither loaded nor failed yet. */
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
