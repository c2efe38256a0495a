/**
 * Whether the build has a translation of a widget that no translator has signed off. The ledgers decide,
 * so tests of what is built ask what its prerendered text says.
 */
export async function isUnreviewed(locale: string, tag: string): Promise<boolean> {
  const response = await fetch(`/dist/ssr/${locale}/${tag}.html`);
  return (await response.text()).includes('class="notice"');
}
