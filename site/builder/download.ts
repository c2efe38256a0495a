/** Downloads a text as a file. No data is sent to a server. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser may read the address later. A minute is enough for that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
