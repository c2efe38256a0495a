/**
 * Reads of a node of the page what browsers have built in; methods come bound to it. A page can hide
 * that: `<form name="head">` stands for `document.head`, and in a form `<input name="parentElement">`
 * for what is around the form. What is found by way of the node's prototype can't be hidden so.
 */
export function builtIn<Holder extends object, Name extends keyof Holder>(
  holder: Holder,
  name: Name,
): Holder[Name] {
  const value = Reflect.get(Object.getPrototypeOf(holder) as Holder, name, holder) as unknown;
  return (typeof value === 'function' ? value.bind(holder) : value) as Holder[Name];
}
