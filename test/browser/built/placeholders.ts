import { langOf, until } from '../helpers.js';
import { openPage, type PageWindow } from './pages.js';

/** The widget in the shadow root of a placeholder. */
export const widgetOf = (place: Element) => place.shadowRoot?.querySelector<HTMLElement>('*');

/** Whether the widget in the shadow root of a placeholder shows its text. */
export const isReady = (place: Element) => {
  const widget = widgetOf(place);
  return !!widget && !!langOf(widget);
};

/**
 * Opens the page with placeholders. Waits until all show their text, except the one with an unknown name and the list item,
 * which have no shadow root. Also waits until the FAQ is in Spanish.
 */
export async function open(): Promise<PageWindow> {
  const page = await openPage('placeholders.html');
  const places = [...page.document.querySelectorAll('[data-iort]:not([data-iort=nothing], li)')];
  await until(() => places.every(isReady), 'all widgets are shown');
  await until(() => langOf(widgetOf(places[0]!)!) === 'es', 'the FAQ is shown in Spanish');
  return page;
}

/** Adds markup to a page and waits until the placeholder in it shows its text. */
export async function add(page: PageWindow, markup: string): Promise<HTMLElement> {
  const place = page.document.createElement('div');
  place.innerHTML = markup;
  page.document.body.append(place);
  const placeholder = place.querySelector<HTMLElement>('[data-iort]')!;
  await until(() => isReady(placeholder), 'the added widget is shown');
  return placeholder;
}
