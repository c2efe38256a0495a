import { announce } from './announce.js';
import { fixed, markup, type Markup } from './markup.js';

interface CopyButton {
  /** Name of its action, which calls `copyText`. */
  readonly action: string;
  readonly label: string;
}

/** What a copy button says once it is pressed. */
interface Answers {
  readonly done: string;
  /** Where the browser refuses, as it does without permission or on pages without https. */
  readonly failed: string;
}

/** Copies a text; where the browser refuses, the text to copy by hand appears beside the button. */
export async function copyText(button: HTMLElement, text: string, answers: Answers): Promise<void> {
  const status = button.nextElementSibling as HTMLElement;
  const field = status.nextElementSibling as HTMLTextAreaElement;
  field.value = text;
  try {
    await navigator.clipboard.writeText(text);
    field.hidden = true;
  } catch {
    field.hidden = false;
    field.select();
  }
  announce(status, field.hidden ? answers.done : answers.failed);
}

/** A button that copies, with room for what comes of it. */
export const copyButton = ({ action, label }: CopyButton): Markup =>
  markup`<div class="copy">
    <button type="button" part="button" data-do="${fixed(action)}" .textContent=${label}></button> 
    <span class="status" aria-live="polite"></span>
    <textarea class="field" readonly="" hidden="" dir="auto" aria-label=${label}></textarea>
  </div>`;
