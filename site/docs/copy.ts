import { copyText } from '../builder/clipboard.js';

/** Puts a button that copies it above a block of code. */
export function addCopy(code: HTMLPreElement): void {
  const box = document.createElement('div');
  const button = document.createElement('button');
  const said = document.createElement('span');
  box.className = 'copied';
  button.type = 'button';
  button.textContent = 'Copy';
  said.role = 'status';
  button.addEventListener('click', async () => {
    said.textContent = '';
    const isCopied = await copyText(code.textContent ?? '', code);
    said.textContent = isCopied
      ? 'Copied'
      : 'Press Ctrl+C: the browser does not copy by itself here';
  });
  code.tabIndex = -1; // is focused where it has to be copied by hand
  code.before(box);
  box.append(button, said, code);
}
