/**
 * Copies a text; where the browser refuses, selects what shows it, for the reader to copy by hand.
 * @returns whether it was copied
 */
export async function copyText(text: string, source: Element | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or not there at all, as in a page without https.
    if (source) {
      getSelection()?.selectAllChildren(source);
      (source as HTMLElement).focus();
    }
    return false;
  }
}
