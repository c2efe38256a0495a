/**
 * Calls back when nodes or text inside an element change, or when one of a few attributes changes on it or inside it.
 * @returns a function that stops the calls
 */
export function watchWords(host: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(host, {
    childList: true,
    characterData: true,
    attributeFilter: ['slot', 'hidden', 'style', 'class'],
    subtree: true,
  });
  return () => observer.disconnect();
}
