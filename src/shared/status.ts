import { builtIn } from '../page/built-in.js';

/**
 * The place beside a control for its messages, which screen readers say too. It is made when first used,
 * as a widget has many such controls, and few are ever pressed.
 */
export function statusBeside(control: HTMLElement): HTMLElement {
  const box = control.parentElement as HTMLElement;
  const known = box.querySelector<HTMLElement>(':scope > .status');
  if (known) return known;
  const status = builtIn(control.ownerDocument, 'createElement')('span');
  status.className = 'status';
  status.ariaLive = 'polite';
  box.append(status);
  return status;
}
