import type { Args, ArgTypes } from '@storybook/web-components-vite';
import { defaultSlot } from './manifest.js';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || String(value) === '';

/** An element for a slot, with the markup in it. The default slot needs no attribute `slot`. */
function slotContent(name: string, markup: string): HTMLElement {
  const content = document.createElement('div');
  content.innerHTML = markup;
  if (name !== defaultSlot) content.slot = name;
  return content;
}

/** Makes an element from a story's args: sets attributes, slots, custom properties and event listeners. */
export function render(
  args: Args,
  { component, argTypes }: { component?: string; argTypes: ArgTypes },
): HTMLElement {
  const element = document.createElement(component ?? 'div');
  for (const [name, value] of Object.entries(args)) {
    const { table, action } = argTypes[name] ?? {};
    if (typeof value === 'function') {
      if (action?.name) element.addEventListener(action.name, value as EventListener);
    } else if (isEmpty(value)) continue;
    else if (table?.category === 'attributes') {
      element.setAttribute(name, [value].flat().join(' '));
    } else if (table?.category === 'slots') {
      element.append(slotContent(name, String(value)));
    } else if (name.startsWith('--')) element.style.setProperty(name, String(value));
  }
  return element;
}
