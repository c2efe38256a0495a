/**
 * Says words in a live region. Screen readers take the same words for a repetition and leave them out,
 * so a second time they end with a space that nobody hears.
 */
export function announce(region: Element, words: string): void {
  region.textContent = words && region.textContent === words ? `${words}\u00a0` : words;
}
