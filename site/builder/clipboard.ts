/**
 * Copies a text; if the browser refuses, selects the element that shows it, to be copied by hand.
 * @returns whether it was copied
 */
export async function copyText(text: string, source: Element | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The clipboard refused, or is missing, as in a page without https.
    if (source) {
      getSelection()?.selectAllChildren(source);
      (source as HTMLElement).focus();
    }
    return false;
  }
}
