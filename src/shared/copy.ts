import { announce } from './announce.js';
import { fixed, markup, none, type Markup } from './markup.js';

interface CopyButton {
  /** Name of its action, which calls `copyText`. */
  readonly action: string;
  readonly label: string;
  /** Whether it looks like a link. */
  readonly isQuiet?: boolean;
}

/** The messages of a copy button after a press. */
interface Answers {
  readonly done: string;
  /** Shown if the browser refuses, for example without permission or on pages without https. */
  readonly failed: string;
}

/** Copies a text; if the browser refuses, the text appears beside the button, to be copied by hand. */
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

const QUIET = fixed(' class="quiet"');

/** A button that copies, with a place for its message. */
export const copyButton = ({ action, label, isQuiet }: CopyButton): Markup =>
  markup`<div class="copy">
    <button type="button"${isQuiet ? QUIET : none} part="button" data-do="${fixed(action)}" .textContent=${label}></button> 
    <span class="status" aria-live="polite"></span>
    <textarea class="field" readonly="" hidden="" dir="auto" aria-label=${label}></textarea>
  </div>`;
