/**
 * Words for a live region. Screen readers take the same words again for those that they have said
 * already: a no-break space, which nobody hears or sees, makes others of them.
 * @param before what was said there last
 */
export const saidAnew = (text: string, before: string | null | undefined): string =>
  text && text === before ? `${text}\u00a0` : text;

/** Says something in a live region, also where it is what was said last. */
export function announce(region: Element, text: string): void {
  region.textContent = saidAnew(text, region.textContent);
}

/** Says something in a widget for which there is no place that all see. */
export function announceUnseen(root: ParentNode, text: string): void {
  const region = root.querySelector('.said');
  if (region) announce(region, text);
}
