import { html, type TemplateResult } from 'lit';

interface CopyButton {
  readonly label: string;
  /** Said when it is done. */
  readonly done: string;
  /** Said when the browser refuses, as it does without permission or on pages without https. */
  readonly failed: string;
  /** What is copied, asked for at the click. */
  readonly text: () => string;
}

/** A button that copies; where the browser refuses, the text to copy by hand appears. */
export function copyButton({ label, done, failed, text }: CopyButton): TemplateResult {
  const copy = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement;
    const status = button.nextElementSibling as HTMLElement;
    const field = status.nextElementSibling as HTMLTextAreaElement;
    field.value = text();
    try {
      await navigator.clipboard.writeText(field.value);
      field.hidden = true;
    } catch {
      field.hidden = false;
      field.select();
    }
    status.textContent = field.hidden ? done : failed;
  };
  return html`<div class="copy">
    <button type="button" part="button" @click=${copy}>${label}</button>
    <span class="status" role="status"></span>
    <textarea class="field" readonly hidden dir="auto" aria-label=${label}></textarea>
  </div>`;
}
