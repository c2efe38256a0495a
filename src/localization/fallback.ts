import { attempt } from '../diagnostics/attempt.js';
import { isElement } from '../slots/shows.js';
import { hasFallback } from '../slots/unnamed.js';
import { isOpen, reachOf, spanOf, type Axis, type Span } from './reach.js';

/** A place of some size, for an element that has none because its words are hidden. */
const someOf = ([from, to]: Span): Span => [from, Math.max(to, from + 2)];

/**
 * Tells which words between the tags of an element a reader sees. What hides the element as a whole,
 * such as a tab or a drawer, doesn't count: it will open.
 */
function seenIn(host: Element): (words: Text | Element) => boolean {
  const passes = (name: keyof CheckVisibilityOptions) => host.checkVisibility({ [name]: true });
  const options: CheckVisibilityOptions = {
    opacityProperty: passes('opacityProperty'),
    visibilityProperty: passes('visibilityProperty'),
  };
  return (words) => {
    const element = isElement(words) ? words : words.parentElement;
    // Text that stands in a closed disclosure itself has no element that could say so.
    if (!element?.checkVisibility(options) || element.matches('details:not([open])')) return false;
    const box = host.ownerDocument.createRange();
    box.selectNode(words);
    const isThere = (axis: Axis): boolean => {
      const span = spanOf(box, axis);
      if (!isOpen(reachOf(element, span, axis, host).ever)) return false;
      const isAside = !isOpen(reachOf(element, span, axis).ever);
      return !isAside || !isOpen(reachOf(host, someOf(spanOf(host, axis)), axis).ever);
    };
    return isThere('x') && isThere('y');
  };
}

/** Whether what stands between the tags of an element can't be read, where the element is rendered. */
const isUnread = (host: Element): boolean =>
  host.checkVisibility?.() && !hasFallback(host, seenIn(host));

const UNKNOWN = 'whether what stands between the tags can be read is not known';

/**
 * Watches an element that is left to what stands between its tags, and calls back where a reader
 * can't read that: by what is rendered, as a page may hide it in any way. Where the element itself
 * is not rendered, it is looked at once it is.
 * @returns a function that stops it
 */
export function watchFallback(host: Element, onUnread: () => void): () => void {
  const observer = attempt(UNKNOWN, () => {
    const watcher = new ResizeObserver(() => {
      if (!attempt(UNKNOWN, () => isUnread(host))) return;
      watcher.disconnect();
      onUnread();
    });
    watcher.observe(host);
    return watcher;
  });
  return () => observer?.disconnect();
}
