import { builtIn } from '../page/built-in.js';
import { announce } from './announce.js';
import { fixed, markup, none, type Markup } from './markup.js';

interface CopyButton {
  /** Name of the action, which calls `copyText`. */
  readonly action: string;
  readonly label: string;
  /** Whether the button looks like a link. */
  readonly isQuiet?: boolean;
}

/** The messages of a copy button after a press. */
interface Answers {
  readonly done: string;
  /** Shown if the browser refuses, for example without permission or on pages without https. */
  readonly failed: string;
}

/**
 * Shows a text in a field beside the button, to be copied by hand. The field is made when first needed: a widget has
 * many such buttons, and a field costs a browser more time than most elements.
 */
function showByHand(button: HTMLElement, status: Element, text: string): void {
  const make = builtIn(button.ownerDocument, 'createElement');
  const field = (status.nextElementSibling ?? make('textarea')) as HTMLTextAreaElement;
  const ariaLabel = button.textContent;
  Object.assign(field, { ariaLabel, className: 'field', dir: 'auto', readOnly: true, value: text });
  status.after(field);
  field.select();
}

/** Copies a text; if the browser refuses, the text appears beside the button, to be copied by hand. */
export async function copyText(button: HTMLElement, text: string, answers: Answers): Promise<void> {
  const status = button.nextElementSibling as HTMLElement;
  let answer = answers.done;
  try {
    await navigator.clipboard.writeText(text);
    status.nextElementSibling?.remove();
  } catch {
    answer = answers.failed;
    showByHand(button, status, text);
  }
  announce(status, answer);
}

const QUIET = fixed(' class="quiet"');

/** A button that copies, with a place for its message. */
export const copyButton = ({ action, label, isQuiet }: CopyButton): Markup =>
  markup`<div class="copy">
    <button type="button"${isQuiet ? QUIET : none} part="button" data-do="${fixed(action)}" .textContent=${label}></button> 
    <span class="status" aria-live="polite"></span>
  </div>`;
