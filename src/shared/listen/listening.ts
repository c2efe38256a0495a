import { warnOnce } from '../../diagnostics/console.js';
import { uiListen as ui } from '../../generated/content/shared.js';
import type { Listen } from '../../listen/request.js';
import { delivery } from '../../localization/delivery.js';
import { builtIn } from '../../page/built-in.js';
import type { Action } from '../actions.js';
import type { RenderContext } from '../render-context.js';

/** The function that reads aloud, by document, once loaded. */
const loaded = new WeakMap<Document, Listen>();

/** The place for a control's messages; made when first used. */
function statusOf(button: HTMLElement): HTMLElement {
  const box = button.parentElement as HTMLElement;
  const known = box.querySelector<HTMLElement>('.status');
  if (known) return known;
  const status = builtIn(button.ownerDocument, 'createElement')('span');
  status.className = 'status';
  status.ariaLive = 'polite';
  box.append(status);
  return status;
}

/** Handles a press of "Listen"; the first press loads the code that reads aloud. */
export const listenTo = (context: RenderContext): Action =>
  function press(button) {
    const { locale, say } = context;
    const { ownerDocument } = button;
    const status = statusOf(button);
    const listen = loaded.get(ownerDocument);
    if (listen) {
      listen({ button, status, locale, say });
      return;
    }
    if (button.ariaBusy) return;
    button.ariaBusy = 'true';
    status.textContent = say(ui.loading);
    const load =
      delivery().listen?.(button.getRootNode() as ShadowRoot) ??
      Promise.reject(new Error('nothing that could'));
    void load
      .then((found) => {
        loaded.set(ownerDocument, found);
        if (button.isConnected) press(button);
      })
      .catch((error: unknown) => {
        status.textContent = say(ui.failed);
        warnOnce(`the text can't be read aloud: ${String(error)}`);
      })
      .finally(() => (button.ariaBusy = null));
  };
