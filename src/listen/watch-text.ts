/** What of an element changes whether, or how, its words are shown. */
const ATTRIBUTES = ['open', 'hidden', 'lang', 'dir', 'alt', 'aria-label', 'class', 'style', 'slot'];

/** Whether a change is one of the controls' own. */
const isOwn = ({ target }: MutationRecord): boolean =>
  !!(target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement)?.closest(
    '.listen',
  );

/**
 * Calls back whenever what a widget shows may have changed, its own text or the hospital's.
 * @returns a function that stops it
 */
export function watchText(root: ShadowRoot, changed: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) changed();
  });
  const all = {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ATTRIBUTES,
  };
  observer.observe(root, all);
  observer.observe(root.host, all);
  return () => observer.disconnect();
}
