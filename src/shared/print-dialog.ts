import { warnOnce } from '../diagnostics/console.js';

/**
 * Whether a frame around this page forbids dialogs, as far as a script can know. Asked after `print()` has
 * returned without the event `beforeprint`. In Safari, that event may come later, so the frame's `sandbox` decides. A
 * script can't read `sandbox` if the page around the frame has another origin: then dialogs count as allowed.
 * In other browsers, the missing event means that dialogs are forbidden, if the page is in a frame.
 */
function isForbidden(): boolean {
  const sandbox = window.frameElement?.getAttribute('sandbox') ?? '';
  return /AppleWebKit(?!.*Chrom)/.test(navigator.userAgent)
    ? sandbox !== '' && !sandbox.includes('allow-modals')
    : window !== window.top;
}

/**
 * Opens the print dialog for a page. In a sandbox without `allow-modals` the browser does nothing, and
 * throws nothing.
 * @returns whether the dialog was opened, as far as a script can know
 */
export function opensDialog(page: Window): boolean {
  let isOpened = false;
  page.addEventListener('beforeprint', () => (isOpened = true), { once: true });
  page.print();
  if (isOpened || !isForbidden()) return true;
  warnOnce(
    'printing is blocked in this frame: add allow-modals to its sandbox, and allow printing in the browser',
  );
  return false;
}
