import { attempt } from '../diagnostics/attempt.js';
import { isElement } from '../slots/shows.js';
import { hasFallback } from '../slots/unnamed.js';
import { hasExtent, reachOf, spanOf, type Axis, type Span } from './reach.js';

/** Makes a span at least two pixels long, because an element has no size if all its words are hidden. */
const atLeastTwoPixels = ([from, to]: Span): Span => [from, Math.max(to, from + 2)];

/**
 * Returns a function that checks whether a reader sees certain words between the tags of an element.
 * Words count as seen if only a closed tab or drawer around the whole element hides them, because the
 * reader can open the tab or drawer.
 */
function seenTest(host: Element): (words: Text | Element) => boolean {
  // If the whole element is transparent, its words are not checked for transparency. The same goes for visibility.
  const passes = (name: keyof CheckVisibilityOptions) => host.checkVisibility({ [name]: true });
  const options: CheckVisibilityOptions = {
    opacityProperty: passes('opacityProperty'),
    visibilityProperty: passes('visibilityProperty'),
  };
  return (words) => {
    const element = isElement(words) ? words : words.parentElement;
    // Text directly in a closed disclosure has no element around it that could be checked.
    if (!element?.checkVisibility(options) || element.matches('details:not([open])')) return false;
    const range = host.ownerDocument.createRange();
    range.selectNode(words);
    const isSeenAlong = (axis: Axis): boolean => {
      const span = spanOf(range, axis);
      if (!hasExtent(reachOf(element, span, axis, host).ever)) return false;
      const isOffPage = !hasExtent(reachOf(element, span, axis).ever);
      return (
        !isOffPage || !hasExtent(reachOf(host, atLeastTwoPixels(spanOf(host, axis)), axis).ever)
      );
    };
    return isSeenAlong('x') && isSeenAlong('y');
  };
}

/** Whether the element is rendered, but the fallback between its tags can't be read. */
const isUnread = (host: Element): boolean =>
  host.checkVisibility?.() && !hasFallback(host, seenTest(host));

const UNKNOWN = 'readers may not see the fallback';

/**
 * Watches an element that shows only its fallback, and calls back once if a reader can't read the fallback.
 * The rendered result is checked, as a page may hide the fallback in any way. An element that is not
 * rendered is checked as soon as it is rendered.
 * @returns a function that stops the watch
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
