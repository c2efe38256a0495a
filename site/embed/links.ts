/** The id that the page's hash names, however it is written. */
export function idInHash(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash; // such as "100%"
  }
}

type Link = HTMLAnchorElement | HTMLAreaElement;

const isLink = (place: EventTarget): place is Link =>
  (place instanceof HTMLAnchorElement || place instanceof HTMLAreaElement) && !!place.href;

/** The link that a click follows in this page and tab, if it does. */
function linkOf(event: MouseEvent): Link | undefined {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return undefined;
  const link = event.composedPath().find(isLink);
  if (!link || link.hasAttribute('download')) return undefined;
  const target = link.target || document.querySelector<HTMLBaseElement>('base[target]')?.target;
  return !target || target.toLowerCase() === '_self' ? link : undefined;
}

/**
 * Calls back whenever the page's hash asks for something: when it changes, and when a link to the
 * hash that stands there already is followed, of which no browser tells.
 */
export function onHash(follow: () => void): void {
  addEventListener('hashchange', follow);
  addEventListener(
    'click',
    (event) => {
      if (!location.hash || linkOf(event)?.href !== location.href) return;
      // Once all others have had their say.
      setTimeout(() => event.defaultPrevented || follow());
    },
    true,
  );
}
