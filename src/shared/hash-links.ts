import { urlOf } from '../page/address.js';
import { builtIn } from '../page/built-in.js';
import { decoded } from '../page/percent.js';

/** The id in the page's hash, decoded if it is percent-encoded. Empty without a hash. */
export const idInHash = (): string => decoded(location.hash.slice(1));

/** The address of a link of HTML or SVG, as it is written. */
const hrefOf = (link: Element): string | null =>
  link.getAttribute('href') ?? link.getAttribute('xlink:href');

const isLink = (place: EventTarget): place is Element => {
  const element = place as Element;
  return /^(a|area)$/.test(element.localName ?? '') && hrefOf(element) !== null;
};

/** Whether a link with this target opens in this window. In a framed page, a link with `_top` doesn't. */
const isHere = (target: string): boolean =>
  /^(_self)?$/i.test(target) ||
  (/^_parent$/i.test(target) && parent === window) ||
  (/^_top$/i.test(target) && top === window);

/** The address of the link that a click opens in this window; undefined if the click opens no such link. */
function addressOf(event: MouseEvent): string | undefined {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return undefined;
  const link = event.composedPath().find(isLink);
  if (!link || link.hasAttribute('download')) return undefined;
  const base = builtIn(document, 'querySelector')<HTMLBaseElement>('base[target]');
  if (!isHere(link.getAttribute('target') || base?.target || '')) return undefined;
  return urlOf(hrefOf(link) ?? '', builtIn(document, 'baseURI'))?.href;
}

/** The browser's `navigation`. In browsers that lack it, an element or frame of the page may have this name. */
const navigation =
  'NavigateEvent' in globalThis
    ? (globalThis as { readonly navigation?: Partial<EventTarget> }).navigation
    : undefined;

/** Events that show that a reader has gone on after a click. */
const laterActs = ['wheel', 'touchmove', 'keydown'] as const;

/**
 * Calls back whenever the page's hash is to be followed: at each `hashchange`, and when the reader follows a
 * link for which browsers fire no `hashchange`. Such a link leads to the present hash. Or a router of the page
 * sets the hash of the link instead of the browser: at once, or later, when it has loaded the new content.
 * @param follow is called with the event `hashchange`, and without an argument if no such event has come yet. If
 * the event comes after that, `follow` is called again, with the event
 * @returns a function that stops the calls
 */
export function onHash(follow: (change?: Event) => void): () => void {
  let awaited: string | undefined;
  const arrive = (): void => {
    if (awaited !== location.href) return;
    awaited = undefined; // the page may later set this address again, without a click
    follow();
  };
  const click = (event: MouseEvent): void => {
    const { href } = location;
    const address = addressOf(event);
    awaited = address;
    // After all other listeners, as one of them may prevent the default action.
    setTimeout(() => {
      const isByRouter = address !== href;
      if (event.defaultPrevented === isByRouter) arrive();
    });
  };
  const forget = (): void => {
    awaited = undefined;
  };
  addEventListener('hashchange', follow);
  addEventListener('click', click, true);
  for (const type of laterActs) addEventListener(type, forget, { capture: true, passive: true });
  navigation?.addEventListener?.('currententrychange', arrive);
  return () => {
    for (const type of laterActs) removeEventListener(type, forget, true);
    removeEventListener('hashchange', follow);
    removeEventListener('click', click, true);
    navigation?.removeEventListener?.('currententrychange', arrive);
  };
}
