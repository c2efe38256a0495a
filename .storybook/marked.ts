import { asMarked, restyle, widgetsIn } from './restyled.js';

/** The states that a story may imitate by its parameter `as`, each with a selector of the elements that show the state. */
const selectors = {
  hover: 'summary, button, a',
  'focus-visible': 'summary, button, a, input, textarea',
  visited: 'a[href^="http"]',
} as const;

export type Marked = keyof typeof selectors;

export const isMarked = (as: unknown): as is Marked => typeof as === 'string' && as in selectors;

/** Shows the controls of the widgets in a container as hovered, focused or visited. */
export async function mark(container: Element, as: Marked): Promise<void> {
  await restyle(container, asMarked);
  for (const { shadowRoot } of await widgetsIn(container)) {
    for (const control of shadowRoot?.querySelectorAll<HTMLElement>(selectors[as]) ?? [])
      control.dataset['as'] = as;
  }
}
