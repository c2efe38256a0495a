import { html, type TemplateResult } from 'lit';

/**
 * Copies text. Browsers refuse without permission or on pages without https.
 * @returns whether it was copied
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

interface CopyButton {
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  /** What is copied, asked for at the click. */
  readonly text: () => string;
}

/** A button that copies; where the browser refuses, the text to copy by hand appears. */
export function copyButton({ label, done, failed, text }: CopyButton): TemplateResult {
  const copy = async (event: Event) => {
    const box = (event.currentTarget as HTMLElement).parentElement as HTMLElement;
    const status = box.querySelector('[role=status]') as HTMLElement;
    const field = box.querySelector('input') as HTMLInputElement;
    field.value = text();
    const copied = await copyText(field.value);
    field.hidden = copied;
    status.textContent = copied ? done : failed;
    if (!copied) field.select();
  };
  return html`<div class="copy">
    <button type="button" class="quiet" part="button" @click=${copy}>${label}</button>
    <span class="status" role="status"></span>
    <input class="field" readonly hidden dir="ltr" aria-label=${label} />
  </div>`;
}
