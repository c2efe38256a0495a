import { pastedText } from '../model/pasted.js';

/**
 * Pastes into a field what a word processor or an e-mail gives, as plain text. What is plain already
 * is left to the browser.
 */
export function plainPaste(event: ClipboardEvent): void {
  const field = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const html = event.clipboardData?.getData('text/html') ?? '';
  const text = pastedText(plain, html, field.localName === 'textarea');
  if (text === plain) return;
  event.preventDefault();
  // The one way that the browser can undo; where it refuses, the text still comes.
  if (text === '' || field.ownerDocument.execCommand('insertText', false, text)) return;
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
