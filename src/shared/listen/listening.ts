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

/** Loads the function that reads aloud. Meanwhile a message says that the player is loading. */
async function load(button: HTMLElement, { say }: RenderContext): Promise<Listen> {
  const { ownerDocument } = button;
  button.ariaBusy = 'true';
  statusOf(button).textContent = say(ui.loading);
  try {
    const loading = delivery().listen?.(button.getRootNode() as ShadowRoot);
    if (!loading) throw new Error('this script has no code that reads aloud');
    const listen = await loading;
    loaded.set(ownerDocument, listen);
    return listen;
  } finally {
    button.ariaBusy = null;
  }
}

/** Handles a press of "Listen"; the first press loads the code that reads aloud. */
export const listenTo = (context: RenderContext): Action =>
  async function press(button) {
    if (button.ariaBusy) return;
    try {
      // No wait once the code is loaded: some browsers speak only while they handle a press.
      const listen = loaded.get(button.ownerDocument) ?? (await load(button, context));
      const { locale, say } = context;
      if (button.isConnected) await listen({ button, status: statusOf(button), locale, say });
    } catch (error) {
      statusOf(button).textContent = context.say(ui.failed);
      warnOnce(`the text can't be read aloud: ${String(error)}`);
    }
  };
