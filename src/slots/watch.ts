/**
 * Calls back when nodes or text inside an element change, and when an attribute that may assign or hide
 * content changes on or inside the element.
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
