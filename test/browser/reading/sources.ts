import type { IortElement } from '../../../src/shared/iort-element.js';
import { all, mount, settled, until } from '../helpers.js';

/** The control that shows or hides where each statement comes from, at the end of a widget. */
export const sourcesControl = (element: Element): HTMLButtonElement =>
  all<HTMLButtonElement>(element, '[data-do=sources]')[0]!;

/** Presses `sourcesControl`, and waits for the update. */
export async function toggleSources(element: IortElement): Promise<void> {
  sourcesControl(element).click();
  await settled(element);
}

/** Mounts a widget and shows where each of its statements comes from. */
export async function mountWithSources(markup: string): Promise<IortElement> {
  const element = await mount(markup);
  await until(() => sourcesControl(element), 'the text of the widget is loaded');
  await toggleSources(element);
  return element;
}

/** The numbers after statements: all of them, or those that lead to one source. */
export const marks = (element: Element, source?: number): HTMLAnchorElement[] =>
  all<HTMLAnchorElement>(element, source ? `.mark[data-source="${source}"]` : '.mark');

/** The entries in the list of sources, to which the numbers lead. */
export const entries = (element: Element): HTMLElement[] =>
  all(element, '[part~=sources] > li[data-source]');

/** The entry of the source with a number, from 1. */
export const entry = (element: Element, source: number): HTMLElement =>
  entries(element)[source - 1]!;

/** The control that leads back to the text, in the entry of a source. */
export const back = (element: Element, source: number): HTMLButtonElement =>
  entry(element, source).querySelector('button')!;

/** The element that has the focus in a widget. */
export const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;
