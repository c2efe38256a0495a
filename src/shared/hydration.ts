import { hydrate } from '@lit-labs/ssr-client';
import type { LitElement, RenderOptions } from 'lit';
import { build } from '../generated/version.js';

/** What `data-iort-ssr` says of an element that this build has rendered with default options. */
export const prerenderedMark = `${build}:default`;

/** Whether what a server has rendered is what would be rendered now. */
const isTheSame = (host: LitElement, root: ParentNode, locale: string): boolean =>
  host.getAttribute('data-iort-ssr') === prerenderedMark &&
  host.childElementCount === 0 &&
  root.lastChild instanceof Comment && // else a system in between has dropped Lit's marks
  !(host.constructor as typeof LitElement).observedAttributes.some((option) =>
    host.hasAttribute(option),
  ) &&
  !!root.querySelector(`.root[lang="${locale}"]`);

/**
 * Takes over what a server has rendered, before the first update: as it stands where it is the
 * same, so that nothing on the page changes and what the reader has opened stays open; else it
 * makes room for what its options ask for now.
 * @param render what would be rendered now
 */
export function takeOver(
  host: LitElement,
  options: RenderOptions,
  locale: string,
  render: () => unknown,
): void {
  const root = host.renderRoot as HTMLElement;
  options.renderBefore = null; // it was the style, which may go
  if (isTheSame(host, root, locale)) {
    try {
      hydrate(render(), root, options);
      return;
    } catch {
      // The markup was changed on its way.
    }
  }
  root.replaceChildren();
}
