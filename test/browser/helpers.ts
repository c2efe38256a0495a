/** What browser tests share. It registers nothing: a test imports what it needs of `src/`. */
import { fixture, oneEvent, waitUntil } from '@open-wc/testing';
import type { IortElement } from '../../src/shared/iort-element.js';

/** The tags of all widgets. */
export const tags = [
  'iort-overview',
  'iort-side-effects',
  'iort-candidacy-factors',
  'iort-faq',
] as const;

/** Waits for something that happens a moment later, as long as busy engines may need. */
export const until = (condition: () => unknown, what = 'the condition holds'): Promise<void> =>
  waitUntil(() => !!condition(), what, { timeout: 10_000 });

/** Puts markup on the page until the test ends, and waits for its widgets. @returns the first */
export async function mount<T extends IortElement = IortElement>(markup: string): Promise<T> {
  const place = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const element = place.querySelector<T>(tags.join())!;
  // All of them, as a later one may still wait to be built.
  for (const each of place.querySelectorAll<IortElement>(tags.join())) await settled(each);
  return element;
}

/** Waits until an element has answered what was just changed on or around it. */
export async function settled(element: IortElement): Promise<void> {
  await Promise.resolve(); // Observers and `slotchange` listeners are called at the end of the task.
  while (!(await element.updateComplete)); // One update may ask for another.
}

/** The language that an element shows, once it shows any. */
export const langOf = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector('[part~=root]')?.getAttribute('lang');

/** Waits until an element shows a language, whose text may have to be loaded first. */
export async function shownIn(element: IortElement, lang: string): Promise<void> {
  await until(() => langOf(element) === lang, `${element.localName} is shown in ${lang}`);
  await settled(element);
}

/** Changes an attribute, or removes it, and waits for the answer. */
export async function change(element: IortElement, name: string, value: string | null) {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  await settled(element);
}

/** All elements in a widget that match a selector; none while it waits to be built. */
export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

/** The first in a widget with a CSS part; its absence fails the test that uses it. */
export const part = (element: Element, name: string): HTMLElement =>
  all(element, `[part~=${name}]`)[0]!;

/** The text of a node, with its white space collapsed. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether an element has a box on the page. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The widget's headings, in order. */
export const headings = (element: Element): HTMLHeadingElement[] =>
  all(element, 'h1, h2, h3, h4, h5, h6');

/** The level of a heading. */
export const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

/** Does what a reader does to open or close a disclosure, and waits until it has happened. */
export async function clickSummary(details: HTMLDetailsElement): Promise<void> {
  const toggled = oneEvent(details, 'toggle');
  details.querySelector('summary')!.click();
  await toggled;
}

/** An element with an open shadow root that holds some markup. */
export function shadowHost(inner: string, attributes = ''): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = `<div ${attributes}></div>`;
  const host = place.firstElementChild as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML = inner;
  return host;
}

const restores: (() => void)[] = [];

/** Undoes something when the test ends, whether it passes or not. */
export const afterThis = (restore: () => void): number => restores.push(restore);

afterEach(() => {
  for (const restore of restores.splice(0).reverse()) restore();
});

/** The warnings and errors in the console from now until the test ends; the report leaves them out. */
export function consoleLines(): string[] {
  const lines: string[] = [];
  for (const method of ['warn', 'error'] as const) {
    const original = console[method];
    console[method] = (...parts: unknown[]) => lines.push(parts.join(' '));
    afterThis(() => (console[method] = original));
  }
  return lines;
}

/** Errors and unhandled rejections that reach the page from now until the test ends. */
export function pageErrors(): unknown[] {
  const errors: unknown[] = [];
  const listen = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    errors.push('reason' in event ? event.reason : (event as ErrorEvent).error);
  };
  for (const type of ['error', 'unhandledrejection']) {
    addEventListener(type, listen, true);
    afterThis(() => removeEventListener(type, listen, true));
  }
  return errors;
}

/** Events of some types that reach the document from now until the test ends. */
export function heard<T extends Event>(...types: string[]): T[] {
  const events: T[] = [];
  const listen = (event: Event) => events.push(event as T);
  for (const type of types) {
    document.addEventListener(type, listen);
    afterThis(() => document.removeEventListener(type, listen));
  }
  return events;
}
