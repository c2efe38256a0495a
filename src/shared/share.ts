/** Whether the browser has a sheet from which a reader can send this on; in a frame it may not open one. */
export function canShare(data: ShareData): boolean {
  if (typeof navigator.share !== 'function') return false;
  // Older browsers have the sheet, but can't say what it takes.
  return navigator.canShare?.(data) ?? true;
}

/**
 * Opens the browser's sheet.
 * @returns whether that worked; to close it without sending anything is the reader's choice, no failure
 */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return (error as Partial<Error> | undefined)?.name === 'AbortError';
  }
}
