/** These functions are read when the script starts, because a page may replace them later. `bind` is not used: a page may replace it too. */
const { apply, get, getPrototypeOf } = Reflect;

/**
 * Reads a built-in property of a node. A method is returned bound to the node. A page can hide such a
 * property: `<form name="head">` hides `document.head`, and in a form `<input name="parentElement">`
 * hides the parent of the form. So this function reads the property from the node's prototype, where it
 * can't be hidden in this way.
 */
export function builtIn<Holder extends object, Name extends keyof Holder>(
  holder: Holder,
  name: Name,
): Holder[Name] {
  const value = get(getPrototypeOf(holder) as Holder, name, holder) as unknown;
  return (
    typeof value === 'function'
      ? (...given: unknown[]) => apply(value, holder, given) as unknown
      : value
  ) as Holder[Name];
}
