import type { LitElement } from 'lit';
import { unseenOptions } from '../generated/contract/names.js';
import { hasSiteSettings } from '../shared/site-settings.js';
import { showsSomething } from '../slots/shows.js';
import { markOf } from './mark.js';

const isUnseen = (option: string): boolean => (unseenOptions as readonly string[]).includes(option);

/** Whether an element asks for nothing but what a server renders by itself. */
export const asksForDefaults = (host: LitElement, root: ParentNode, locale: string): boolean =>
  ![...host.childNodes].some((node) => showsSomething(node)) &&
  !hasSiteSettings(host.ownerDocument) &&
  !(host.constructor as typeof LitElement).observedAttributes.some(
    (option) => host.hasAttribute(option) && !isUnseen(option),
  ) &&
  root.querySelector(`.root[lang="${locale}"]`) !== null;

/** Whether what stands in a shadow root is what this build has rendered, to the letter. */
export const isIntact = (host: Element, root: ShadowRoot): boolean =>
  host.getAttribute('data-iort-ssr') === markOf(root.innerHTML);
