import { copyText } from '../builder/clipboard.js';

/** Adds a button that copies the code of a code block. */
export function addCopy(code: HTMLPreElement): void {
  const box = document.createElement('div');
  const button = document.createElement('button');
  const status = document.createElement('span');
  box.className = 'copied';
  button.type = 'button';
  button.textContent = 'Copy';
  status.role = 'status';
  button.addEventListener('click', async () => {
    status.textContent = '';
    const isCopied = await copyText(code.textContent ?? '', code);
    status.textContent = isCopied
      ? 'Copied'
      : 'Press Ctrl+C: the browser did not let this page copy';
  });
  code.tabIndex = -1; // `copyText` moves the focus to the code if it must be copied by hand
  code.before(box);
  box.append(button, status, code);
}
