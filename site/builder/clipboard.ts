/**
 * Copies a text. If the browser refuses, selects and focuses the element that shows the text, so that the text can be
 * copied by hand.
 * @returns whether the text was copied
 */
export async function copyText(text: string, source: Element | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The browser refused, or has no clipboard object, as on pages without https.
    if (source) {
      getSelection()?.selectAllChildren(source);
      (source as HTMLElement).focus();
    }
    return false;
  }
}
