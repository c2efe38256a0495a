import type { LitElement } from 'lit';
import { unseenOptions } from '../generated/contract/names.js';
import { hasSiteSettings } from '../shared/site-settings.js';
import { showsSomething } from '../slots/shows.js';
import { markOf } from './mark.js';

const isUnseen = (option: string): boolean => (unseenOptions as readonly string[]).includes(option);

/** Whether the text in a shadow root is in this locale. */
export const isIn = (root: ParentNode, locale: string): boolean =>
  root.querySelector(`.root[lang="${locale}"]`) !== null;

/**
 * Whether an element asks for what intact prerendered text shows: nothing visible is between its tags, no element is in a
 * slot, the text is in this locale, and neither the tag nor the page's head has an option that could change what readers see.
 * In a slot, even an empty element would replace the slot's own sentence.
 */
export const asksForDefaults = (host: LitElement, root: ParentNode, locale: string): boolean =>
  ![...host.childNodes].some((node) => showsSomething(node)) &&
  !host.querySelector(':scope > [slot]') &&
  !hasSiteSettings(host.ownerDocument) &&
  !(host.constructor as typeof LitElement).observedAttributes.some(
    (option) => host.hasAttribute(option) && !isUnseen(option),
  ) &&
  isIn(root, locale);

/** Whether the content of a shadow root is what this build has rendered (see {@link markOf}). */
export const isIntact = (host: Element, root: ShadowRoot): boolean =>
  host.getAttribute('data-iort-ssr') === markOf(root.innerHTML);
