import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement, RenderOptions } from 'lit';
import { warnOnce } from '../diagnostics/console.js';
import { hasSiteSettings } from '../shared/site-settings.js';
import { adoptStyles } from '../shared/styles/adopt.js';
import { reachesIn } from '../slots/reach.js';
import { showsSomething, wordsIn } from '../slots/shows.js';
import { reachesOfPage } from '../slots/unnamed.js';
import { markOf } from './mark.js';

/** Whether an element asks for nothing but what a server renders by itself. */
export const asksForDefaults = (host: LitElement, root: ParentNode, locale: string): boolean =>
  ![...host.childNodes].some((node) => showsSomething(node)) &&
  !hasSiteSettings(host.ownerDocument) &&
  !(host.constructor as typeof LitElement).observedAttributes.some((option) =>
    host.hasAttribute(option),
  ) &&
  root.querySelector(`.root[lang="${locale}"]`) !== null;

/** Tells of a number that somebody has written into prerendered text, which is rendered without it. */
function tellOfNumbers(host: Element, root: ShadowRoot): void {
  const said = reachesIn(wordsIn(host, 'contact'));
  if (reachesOfPage([...root.childNodes]).every((reach) => said.has(reach))) return;
  warnOnce(
    `<${host.localName}>: a telephone number or address stands in prerendered text that is not as this version has made it, and is gone now: put <p slot="contact">…</p> between the tags`,
  );
}

/**
 * Takes over what a server has rendered, before the first update: as it stands where this build has
 * rendered just that, so that nothing on the page changes and what the reader has opened stays open;
 * else it makes room for what is rendered now.
 * @param render what would be rendered now
 */
export function takeOver(
  host: LitElement,
  options: RenderOptions,
  locale: string,
  render: () => unknown,
): void {
  const root = host.renderRoot as ShadowRoot;
  options.renderBefore = null; // it was the style, which may go
  const isOurs = host.getAttribute('data-iort-ssr') === markOf(root.innerHTML);
  if (isOurs && asksForDefaults(host, root, locale)) {
    hydrate(render(), root, options);
    return;
  }
  if (!isOurs) tellOfNumbers(host, root);
  root.replaceChildren();
  adoptStyles(root); // which may have stood there
}
