import { attempt } from '../diagnostics/attempt.js';
import { builtIn } from '../page/built-in.js';
import { CLASSES } from './class.js';
import { blockOf, LINKS } from './link.js';
import { fill, MARK, readAttributes } from './placeholder.js';

const FAILED = 'a placeholder could not be filled; what stands in it stays';

/**
 * Fills what has come, or hands on what has changed. One odd placeholder never stops the next.
 * @param changed placeholders that may have lost their mark
 */
function lookAt(root: ParentNode, changed: Iterable<Element> = []): void {
  const found =
    attempt(FAILED, () => [
      ...builtIn(root, 'querySelectorAll')(`[${MARK}], ${LINKS}, ${CLASSES}`),
    ]) ?? [];
  const placeOf = (each: Element) => (each.matches(LINKS) ? blockOf(each) : each);
  // In the order of the page: what is around has been filled before what is in it.
  const places = found.flatMap((each) => attempt(FAILED, () => placeOf(each)) ?? []);
  for (const place of new Set([...places, ...changed])) attempt(FAILED, () => fill(place));
}

/**
 * Puts a widget into every placeholder of a document or a shadow root, such as
 * `<div data-iort="faq" data-heading-level="3">`, for systems that drop unknown tags: now, and
 * whenever one comes or changes. An empty `<div class="iort-faq">` is one too, and so is a block that
 * is all a link to a page for frames beside the script (script tag and standalone scripts only). Elements have to be registered first (`iort-widgets/define`).
 *
 * A placeholder takes the options that `contract/options.ts` lets come by placeholder, `lang` and
 * `dir`, and as plain text `contact` and `local`, each with `data-` before it. Its children are the
 * fallback and stand in slots, as those of the tag do.
 *
 * @param root where to look; a page's own shadow roots are not looked into from outside
 * @returns a function that stops looking; what is filled stays
 */
export function fillPlaceholders(root: Document | ShadowRoot = document): () => void {
  const changed = new Set<Element>();
  let isDue = false;
  const lookAgain = () => {
    isDue = false;
    lookAt(root, changed);
    changed.clear();
  };
  const watcher = attempt('placeholders that come later are not filled', () => {
    const observer = new MutationObserver((records) => {
      // Those that have lost their mark are found by nothing else.
      for (const { attributeName, target } of records) {
        if (attributeName === MARK) changed.add(target as Element);
      }
      if (isDue) return; // many changes, one look a frame
      isDue = true;
      attempt('placeholders that come later are not filled', () =>
        requestAnimationFrame(lookAgain),
      );
    });
    observer.observe(root, { childList: true, subtree: true, attributeFilter: readAttributes });
    return observer;
  });
  lookAt(root);
  return () => watcher?.disconnect();
}
