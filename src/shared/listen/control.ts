import { uiListen as ui } from '../../generated/content/shared.js';
import { delivery } from '../../localization/delivery.js';
import { markup, none, type Markup } from '../markup.js';
import type { RenderContext } from '../render-context.js';

/** Whether the browser can read aloud at all; browsers inside of apps often can't. */
export const canListen = (): boolean =>
  typeof globalThis.speechSynthesis?.speak === 'function' &&
  typeof globalThis.SpeechSynthesisUtterance === 'function' &&
  !!delivery().listen;

/** "Listen": reads aloud the answer that contains it, else the widget. */
export const listenControl = ({ say, listens }: RenderContext): Markup =>
  listens
    ? markup`<div class="listen" part="listen">
        <button type="button" class="quiet" part="button" data-do="listen"><span .textContent=${say(ui.listen)}></span></button>
      </div>`
    : none;

/** Hides the control in prerendered text if the browser can't read aloud. */
export function hideListen(root: ParentNode): void {
  if (canListen()) return;
  for (const control of root.querySelectorAll<HTMLElement>('.listen')) control.hidden = true;
}
