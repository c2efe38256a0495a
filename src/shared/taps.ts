/** Controls that a tap presses. A label presses its box. */
const TAPPED = 'button, summary, a, label';

/**
 * Presses a control when the page cancels a tap on it and fires a click of its own instead, as FastClick and iScroll do.
 * Outside the shadow root, a tap seems to be on the widget itself, or on what contains the widget, so that the page's
 * click goes there. The click on the control doesn't leave the shadow root, because the page might cancel it too.
 */
export function pressAtTaps(root: ShadowRoot): void {
  root.addEventListener('touchend', (tap) => {
    const tapped = (tap.target as Element).closest<HTMLLabelElement>(TAPPED);
    if (tapped?.getRootNode() !== root) return; // a control of the page, in a slot
    const press = (click: Event): void => {
      const isOfTap = tap.eventPhase && tap.defaultPrevented && click.target === tap.target;
      if (!isOfTap) return; // fired later, or for something else
      const control = tapped.control ?? tapped;
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    };
    addEventListener('click', press, { once: true, capture: true });
  });
}
