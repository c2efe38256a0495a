/** Saves a text as a file; nothing leaves the browser. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser may read the address only after this, but needs less than a minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
