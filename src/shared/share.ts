/** Whether the browser has a share sheet for this; in a frame it may not open one. */
export function canShare(data: ShareData): boolean {
  try {
    if (typeof navigator.share !== 'function') return false;
    // Older browsers have the sheet, but can't say what it takes.
    return navigator.canShare?.(data) ?? true;
  } catch {
    return false; // a page may have replaced it by something that throws
  }
}

/**
 * Opens the browser's share sheet.
 * @returns whether that worked; closing the sheet is the reader's choice, and a second press while it is
 *   open changes nothing: neither is a failure
 */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    const { name } = (error ?? {}) as Partial<Error>;
    return name === 'AbortError' || name === 'InvalidStateError';
  }
}
