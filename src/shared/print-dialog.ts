import { warnOnce } from '../diagnostics/console.js';

/**
 * Whether a frame around the page forbids dialogs. This is asked if `print()` has returned without a
 * `beforeprint` event. In a frame, that event is then never fired, except in Safari, which may fire it
 * later. For Safari the `sandbox` of the frame counts; a script can read it only on the page's own
 * origin.
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
 * @returns whether the dialog was opened
 */
export function opensDialog(page: Window): boolean {
  let isOpened = false;
  page.addEventListener('beforeprint', () => (isOpened = true), { once: true });
  page.print();
  if (isOpened || !isForbidden()) return true;
  warnOnce(
    'printing is blocked in this frame: add allow-modals to its sandbox, and check that the browser may print',
  );
  return false;
}
