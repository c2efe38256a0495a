import { uiListen as ui } from '../../generated/content/shared.js';
import { delivery } from '../../localization/delivery.js';
import { readText } from '../attributes.js';
import { markup, none, type Markup } from '../markup.js';
import type { RenderContext } from '../render-context.js';
import { siteSetting } from '../site-settings.js';

/** Whether the browser and this script can read aloud. Browsers inside apps often can't. */
function canListen(): boolean {
  try {
    return (
      typeof globalThis.speechSynthesis?.speak === 'function' &&
      typeof globalThis.SpeechSynthesisUtterance === 'function' &&
      !!delivery().listen
    );
  } catch {
    return false; // an extension against fingerprinting may have replaced the API by code that throws
  }
}

/**
 * Whether an element offers to read aloud: the browser and this script can, and the option `listen` is not
 * `off`. A value on the tag overrides a value in the page's head.
 */
export const offersToListen = (host: HTMLElement & { readonly listen: string | null }): boolean =>
  canListen() && (readText(host.listen) || siteSetting(host.ownerDocument, 'listen')) !== 'off';

/** The control "Listen". It reads aloud the answer that it is in, or the whole widget if it is in no answer. */
export const listenControl = ({ say, listens }: RenderContext): Markup =>
  listens
    ? markup`<div class="listen" part="listen">
        <button type="button" class="quiet" part="button" data-do="listen" .textContent=${say(ui.listen)}></button>
      </div>`
    : none;

/** Hides the control in prerendered text if the browser or this script can't read aloud. */
export function hideListen(root: ParentNode): void {
  if (canListen()) return;
  for (const control of root.querySelectorAll<HTMLElement>('.listen')) control.hidden = true;
}
