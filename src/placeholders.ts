import { warnOnce } from './diagnostics/console.js';

/** `data-` attributes of a placeholder that are not options of the element. */
const OWN = 'iort';

/** `headingLevel` of a `dataset` as the attribute `heading-level`. */
const attributeName = (key: string): string => key.replace(/[A-Z]/g, '-$&').toLowerCase();

/**
 * Puts an element into every `<div data-iort="faq" data-heading-level="3">` of the page, for systems
 * that drop unknown tags: its `data-` attributes are the options, its children stay as the fallback
 * and as what stands in slots. Waits until the page is there, as a script may run before.
 */
export function fillPlaceholders(): void {
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', fillPlaceholders);
    return;
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-iort]')) {
    const tag = `iort-${place.dataset[OWN]}`;
    if (!customElements.get(tag)) {
      warnOnce(`data-iort="${place.dataset[OWN]}": there is no such element`);
      continue;
    }
    if (place.querySelector(tag)) continue; // another copy of the script was here
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(place.dataset)) {
      if (key !== OWN) element.setAttribute(attributeName(key), value ?? '');
    }
    element.append(...place.childNodes);
    place.append(element);
  }
}
