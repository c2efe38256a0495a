/** Whether a widget does what it is for. */
import { until } from '../../browser/helpers.js';

/** Opens the first closed row of a widget as a reader does, and waits until its text is there. */
export async function opensByClick(widget: Element): Promise<void> {
  const row = widget.shadowRoot!.querySelector<HTMLDetailsElement>('details:not([open])')!;
  row.querySelector('summary')!.click();
  const [answer] = row.querySelectorAll(':scope > :not(summary)');
  await until(() => row.open && answer!.checkVisibility(), 'a click opens a row');
}

/** Follows the page's link to an answer, and waits until it is open. */
export async function opensByLink(widget: Element): Promise<void> {
  const row = widget.shadowRoot!.querySelector<HTMLDetailsElement>('#iort-faq-awake')!;
  row.open = false;
  widget.ownerDocument.querySelector<HTMLElement>('#link')!.click();
  await until(() => row.open, 'a link opens its answer');
}

/** Opens all rows of a widget. */
export function openAll(widget: Element): void {
  for (const row of widget.shadowRoot!.querySelectorAll('details')) row.open = true;
}
