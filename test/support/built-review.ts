/**
 * Whether the translation of a widget is unreviewed in the build. The ledgers decide that, and they
 * change. So tests look for the notice in the prerendered text of the build.
 */
export async function isUnreviewed(locale: string, tag: string): Promise<boolean> {
  const response = await fetch(`/dist/ssr/${locale}/${tag}.html`);
  return (await response.text()).includes('class="notice"');
}
