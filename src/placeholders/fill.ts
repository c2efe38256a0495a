import { attempt } from '../diagnostics/attempt.js';
import { builtIn } from '../page/built-in.js';
import { CLASSES, LINKS } from '../slots/page.js';
import { blockOf } from './link.js';
import { fill, MARK, readAttributes } from './placeholder.js';

const FAILED = 'a placeholder could not be filled; its content stays';

/**
 * Fills new placeholders, and passes changes of filled ones to their widgets. An error in one placeholder
 * never stops the next.
 * @param changed placeholders that may have lost the attribute `data-iort`
 */
function fillAll(root: ParentNode, changed: Iterable<Element> = []): void {
  const found =
    attempt(FAILED, () => [
      ...builtIn(root, 'querySelectorAll')(`[${MARK}], ${LINKS}, ${CLASSES}`),
    ]) ?? [];
  const placeOf = (each: Element) => (each.matches(LINKS) ? blockOf(each) : each);
  // In page order, so that an outer placeholder is filled before one inside it.
  const places = found.flatMap((each) => attempt(FAILED, () => placeOf(each)) ?? []);
  for (const place of new Set([...places, ...changed])) attempt(FAILED, () => fill(place));
}

/**
 * Puts a widget into every placeholder of a document or a shadow root, now and whenever a placeholder is
 * added or changed. Placeholders, such as `<div data-iort="faq" data-heading-level="3">`, are for systems
 * that drop unknown tags. An empty `<div class="iort-faq">` is a placeholder too. With the script tag and
 * standalone scripts, a block is a placeholder too if its only content is a link to a frame page that is
 * deployed with the script. Elements have to be registered first (`iort-widgets/define`).
 *
 * A placeholder takes the options that `contract/options.ts` allows on a placeholder, and `lang` and
 * `dir`. It takes `contact` and `local` as plain text. All these attributes begin with `data-`. The
 * children of a placeholder are the fallback or go into slots, like children of the tag.
 *
 * @param root where to look; shadow roots inside it are not searched
 * @returns a function that ends the search; filled placeholders stay
 */
export function fillPlaceholders(root: Document | ShadowRoot = document): () => void {
  const changed = new Set<Element>();
  let isDue = false;
  const fillAgain = () => {
    isDue = false;
    fillAll(root, changed);
    changed.clear();
  };
  const watcher = attempt('placeholders that are added later are not filled', () => {
    const observer = new MutationObserver((records) => {
      // No selector finds a placeholder that has lost this attribute, so the placeholder is noted here.
      for (const { attributeName, target } of records) {
        if (attributeName === MARK) changed.add(target as Element);
      }
      if (isDue) return; // at most once in each animation frame
      isDue = true;
      attempt('placeholders that are added later are not filled', () =>
        requestAnimationFrame(fillAgain),
      );
    });
    observer.observe(root, { childList: true, subtree: true, attributeFilter: readAttributes });
    return observer;
  });
  fillAll(root);
  return () => watcher?.disconnect();
}
