/** The shadow roots that the script has made for placeholders. */
const roots = new WeakMap<Element, ShadowRoot>();

/**
 * The shadow root that the script has made, or makes now, for a placeholder; undefined if that is
 * impossible.
 */
export function rootOf(place: Element): ShadowRoot | undefined {
  // A custom element's shadow root is for its own script, which may run later.
  if (place.localName.includes('-') || place.hasAttribute('is')) return undefined;
  const known = roots.get(place);
  // For a root that the page's HTML declares, `attachShadow()` would return this root, emptied.
  if (known || place.shadowRoot) return known;
  try {
    const root = place.attachShadow({ mode: 'open' });
    roots.set(place, root);
    return root;
  } catch {
    return undefined;
  }
}
