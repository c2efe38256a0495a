import { builtIn } from '../page/built-in.js';
import { hostsOf } from '../page/hosts.js';
import { keepSlot } from './stray.js';

/**
 * Calls back when nodes or text inside an element change, when an attribute that may assign, hide or link content
 * changes on or inside the element, and when a custom element inside the element becomes defined. If the element
 * contains slots, a component of the page may forward its own content through them, so that content is watched too.
 * @returns a function that stops the calls, except those for custom elements that are not defined yet
 */
export function watchWords(host: Element, listener: () => void): () => void {
  const awaited = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const { attributeName, target } of records) {
      if (attributeName === 'slot') keepSlot(target as Element);
    }
    watch();
    listener();
    observer.takeRecords(); // what the listener has changed itself would call it again, without end if two of its choices alternate
  });
  /** Watches again after each change, because the page may have added slots or custom elements. */
  const watch = (): void => {
    for (const place of builtIn(host, 'querySelector')('slot') ? hostsOf(host) : [host]) {
      observer.observe(place, {
        childList: true,
        characterData: true,
        attributeFilter: ['slot', 'hidden', 'style', 'class', 'href'],
        subtree: true,
      });
      for (const { localName } of builtIn(place, 'querySelectorAll')(':not(:defined)')) {
        // Rejected for a built-in element such as `<button is="…">`. The listener handles that too, so that the page gets no error.
        if (!awaited.has(localName))
          void customElements.whenDefined(localName).then(listener, listener);
        awaited.add(localName);
      }
    }
  };
  watch();
  return () => observer.disconnect();
}
