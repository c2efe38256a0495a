import { attempt } from '../diagnostics/attempt.js';
import { styleOf } from '../page/style.js';

/**
 * Keeps a theme from hiding a placeholder as an empty element. An element that has only a shadow root matches `:empty` in
 * CSS. A style sheet may be loaded later, or apply only at some widths, so the placeholder is watched. It gets a space
 * only when it is hidden: frameworks that take over the page's HTML would report any other node in it.
 * @returns a function that ends the watch; undefined if the browser can't watch sizes
 */
export function keepSeen(place: Element): (() => void) | undefined {
  const look = () => {
    if (place.matches(':empty') && styleOf(place).display === 'none') place.append(' ');
  };
  return attempt('a style sheet of the page may hide an empty placeholder', () => {
    look();
    // In the next frame: an observer that changes the size it reports causes an error in the page.
    const observer = new ResizeObserver(() => requestAnimationFrame(look));
    observer.observe(place);
    return () => observer.disconnect();
  });
}
