/**
 * Calls back whenever the content between the tags of an element has changed.
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
