import { ui, uiShare } from '../generated/content/shared.js';
import type { Action, Actions } from './actions.js';
import { announce } from './announce.js';
import { copyButton, copyText } from './copy.js';
import type { Markup } from './markup.js';
import { pageAddress } from './page-address.js';
import type { RenderContext } from './render-context.js';
import { canShare, share } from './share.js';

/** The answer around a control, else the widget. */
const linkedBy = (control: HTMLElement): HTMLElement | null =>
  control.closest<HTMLElement>('details, .root');

/** The page's address, with the id of the answer or widget around a control. */
const addressOf = (control: HTMLElement): string =>
  `${pageAddress()}#${linkedBy(control)?.id ?? ''}`;

/**
 * A control that copies the link of an answer or a widget. A control that shares the link can be added
 * before it.
 */
export const copyLinkControl = (label: string): Markup =>
  copyButton({ action: 'copy-link', label, isQuiet: true });

const copyLink =
  ({ say }: RenderContext): Action =>
  (button) =>
    copyText(button, addressOf(button), {
      done: say(ui.linkCopied),
      failed: say(ui.copyByHand),
    });

/** Shares the question, or the widget's title, with its link. */
async function shareLink(button: HTMLElement, { say }: RenderContext): Promise<void> {
  const title = linkedBy(button)?.querySelector('summary, .title')?.textContent?.trim() ?? '';
  const worked = await share({ title, text: title, url: addressOf(button) });
  const status = button.parentElement?.querySelector('.status');
  if (status) announce(status, worked ? '' : say(uiShare.shareFailed));
}

/** What the controls of links do. */
export const linkActions = (context: RenderContext): Actions => ({
  'copy-link': copyLink(context),
  'share-link': (button) => shareLink(button, context),
});

/** The control that shares, directly before the control that copies. Makes the control if it doesn't exist yet. */
function shareControlBeside(copy: HTMLElement): HTMLElement {
  const there = copy.previousElementSibling;
  if (there) return there as HTMLElement;
  const control = document.createElement('button');
  Object.assign(control, { type: 'button', className: 'quiet', part: 'button' });
  control.dataset.do = 'share-link';
  copy.before(control);
  return control;
}

/**
 * Offers to share the widget and each open answer, if the browser can share. No template contains the
 * controls that share: templates are also rendered on a server, which doesn't know whether the browser can
 * share. On a page without an address that others can open, such as a file, neither sharing nor copying is
 * offered.
 */
export function offerLinks(root: ParentNode, { say }: RenderContext): void {
  const address = pageAddress();
  const shares = address !== '' && canShare({ url: address });
  for (const copy of root.querySelectorAll<HTMLElement>('[data-do=copy-link]')) {
    (copy.parentElement as HTMLElement).hidden = !address;
    const answer = copy.closest('details');
    if (!shares || (answer && !answer.open)) continue;
    const label = say(answer ? uiShare.shareAnswer : uiShare.shareText);
    const control = shareControlBeside(copy);
    if (control.textContent !== label) control.textContent = label;
  }
}
