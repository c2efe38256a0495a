/** Checks that a widget can be used. */
import { until } from '../../browser/helpers.js';

/** Clicks the first closed disclosure of a widget, and waits until its text is shown. */
export async function opensByClick(widget: Element): Promise<void> {
  const row = widget.shadowRoot!.querySelector<HTMLDetailsElement>('details:not([open])')!;
  row.querySelector('summary')!.click();
  const [answer] = row.querySelectorAll(':scope > :not(summary)');
  await until(() => row.open && answer!.checkVisibility(), 'a click opens a disclosure');
}

/** Clicks the page's link to an answer, and waits until the answer is open. */
export async function opensByLink(widget: Element): Promise<void> {
  const row = widget.shadowRoot!.querySelector<HTMLDetailsElement>('#iort-faq-awake')!;
  row.open = false;
  widget.ownerDocument.querySelector<HTMLElement>('#link')!.click();
  await until(() => row.open, 'a link opens its answer');
}

/** Opens all disclosures of a widget. */
export function openAll(widget: Element): void {
  for (const row of widget.shadowRoot!.querySelectorAll('details')) row.open = true;
}
