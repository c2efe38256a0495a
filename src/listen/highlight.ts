import { attempt } from '../diagnostics/attempt.js';

/** Name of the highlight; the styles use it too. */
export const HIGHLIGHT = 'iort-listen';

/** The CSS Custom Highlight API. Browsers without this API highlight nothing. */
type WithHighlights = typeof globalThis & {
  readonly Highlight?: new (...ranges: Range[]) => Highlight;
};

/** Highlights the words being said, without changing the page's nodes. */
export function highlight(range: Range): void {
  const { Highlight, CSS } = globalThis as WithHighlights;
  if (!Highlight || !CSS?.highlights) return;
  attempt('the words being read are not highlighted', () =>
    CSS.highlights.set(HIGHLIGHT, new Highlight(range)),
  );
}

/** Removes the highlight. */
export function removeHighlight(): void {
  attempt("the highlight of the last words can't be removed", () =>
    globalThis.CSS?.highlights?.delete(HIGHLIGHT),
  );
}
