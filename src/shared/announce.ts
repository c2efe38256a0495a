/**
 * The text to put into a live region. Screen readers don't say the same text twice in a row. Therefore, a
 * text that repeats the last text gets a no-break space at its end, which nobody hears or sees.
 * @param before the last text of the region
 */
export const liveText = (text: string, before: string | null | undefined): string =>
  text && text === before ? `${text}\u00a0` : text;

/** Announces a text in a live region, even if the text is the same as the last text. */
export function announce(region: Element, text: string): void {
  region.textContent = liveText(text, region.textContent);
}

/** Announces a text for which the widget has no visible place. */
export function announceUnseen(root: ParentNode, text: string): void {
  const region = root.querySelector('.said');
  if (region) announce(region, text);
}
