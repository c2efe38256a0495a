import { attempt } from '../diagnostics/attempt.js';

/** Name of the highlight; the styles have it too. */
export const HIGHLIGHT = 'iort-listen';

/** What browsers without the CSS Custom Highlight API lack: there nothing is marked. */
type WithHighlights = typeof globalThis & {
  readonly Highlight?: new (...ranges: Range[]) => Highlight;
};

/** Marks the words that are said, without a change of the page's nodes. */
export function mark(range: Range): void {
  const { Highlight, CSS } = globalThis as WithHighlights;
  if (!Highlight || !CSS?.highlights) return;
  attempt('what is read aloud is not marked', () =>
    CSS.highlights.set(HIGHLIGHT, new Highlight(range)),
  );
}

/** Takes the mark away. */
export function unmark(): void {
  globalThis.CSS?.highlights?.delete(HIGHLIGHT);
}
