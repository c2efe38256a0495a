/** An element and the hosts of the shadow roots that it stands in, outermost last. */
export function hostsOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...hostsOf(root.host)] : [element];
}
