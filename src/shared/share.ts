/** Whether the browser can share this data. In a frame, sharing may be forbidden. */
export function canShare(data: ShareData): boolean {
  try {
    if (typeof navigator.share !== 'function') return false;
    // Older browsers can share, but don't have `canShare`.
    return navigator.canShare?.(data) ?? true;
  } catch {
    return false; // a page may have replaced the function by code that throws
  }
}

/**
 * Opens the browser's share sheet.
 * @returns whether the sheet was opened; also true if the reader closes the sheet, or presses the button
 * again while the sheet is open
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
