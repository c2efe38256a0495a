/** The shadow roots that placeholders have got. */
const roots = new WeakMap<Element, ShadowRoot>();

/** The shadow root of a placeholder, if it can have one that is ours. */
export function rootOf(place: Element): ShadowRoot | undefined {
  // That of a custom element is for its own script, which may come later.
  if (place.localName.includes('-') || place.hasAttribute('is')) return undefined;
  try {
    const root = roots.get(place) ?? place.attachShadow({ mode: 'open' });
    roots.set(place, root);
    return root;
  } catch {
    return undefined;
  }
}
