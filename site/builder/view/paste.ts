import { pastedText } from '../model/pasted.js';

/**
 * Pastes content from a word processor or an e-mail into a field as plain text. If the plain text in the clipboard
 * needs no change, the browser pastes it.
 */
export function plainPaste(event: ClipboardEvent): void {
  const field = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const html = event.clipboardData?.getData('text/html') ?? '';
  const text = pastedText(plain, html, field.localName === 'textarea');
  if (text === plain) return;
  event.preventDefault();
  // Only `execCommand` makes a change that the editor can undo. If it fails, the text is set directly.
  if (text === '' || field.ownerDocument.execCommand('insertText', false, text)) return;
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
