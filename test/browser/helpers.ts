/** Helpers for browser tests. They register no elements: each test file imports the elements that it needs. */
import { fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { catalogs } from '../../src/generated/catalogs.js';
import { sourceLocale } from '../../src/localization/locale.js';
import type { IortElement } from '../../src/shared/iort-element.js';

/** The tags of all widgets. */
export const tags = [
  'iort-overview',
  'iort-side-effects',
  'iort-candidacy-factors',
  'iort-faq',
] as const;

/** The shipped languages, English first, as `locales/locales.json` lists them. */
export const languages: readonly string[] = [sourceLocale, ...Object.keys(catalogs)];

/** Waits until a condition is true. The limit is high enough for a busy machine. */
export const until = (condition: () => unknown, what = 'the condition is true'): Promise<void> =>
  waitUntil(() => !!condition(), what, { timeout: 10_000 });

/**
 * A test for browsers with the Navigation API. In other browsers, a script doesn't learn of an address that a router sets
 * some time after a click, or of the same address set a second time.
 */
export const itWithNavigation = 'navigation' in window ? it : it.skip;

/** Waits until a clicked link to an answer would have opened the answer: that happens after the next frame. */
export const linkFollowed = (): Promise<unknown> =>
  new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve))));

/** Puts markup on the page until the test ends, and waits for its widgets. @returns the first widget */
export async function mount<T extends IortElement = IortElement>(markup: string): Promise<T> {
  const place = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const element = place.querySelector<T>(tags.join())!;
  // Wait for all widgets: the later ones may not be built yet.
  for (const each of place.querySelectorAll<IortElement>(tags.join())) await settled(each);
  return element;
}

/** Waits until an element has updated after a change of the element or of the page around it. */
export async function settled(element: IortElement): Promise<void> {
  await Promise.resolve(); // The browser calls observers and `slotchange` listeners in a microtask.
  while (!(await element.updateComplete)); // One update may request another.
}

/** The language of the text in an element; undefined if the element shows no text yet. */
export const langOf = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector('[part~=root]')?.getAttribute('lang');

/** Waits until an element shows its text in a language. That text may have to be loaded first. */
export async function shownIn(element: IortElement, lang: string): Promise<void> {
  await until(() => langOf(element) === lang, `${element.localName} is shown in ${lang}`);
  await settled(element);
}

/** Sets an attribute, or removes it for `null`, and waits until the element has updated. */
export async function change(element: IortElement, name: string, value: string | null) {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  await settled(element);
}

/** All elements in a widget that match a selector; none if the widget is not built yet. */
export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

/** The first element in a widget with a CSS part. If there is none, a test fails where it uses the result. */
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

/** Clicks the summary of a disclosure, and waits until the disclosure has opened or closed. */
export async function clickSummary(details: HTMLDetailsElement): Promise<void> {
  const toggled = oneEvent(details, 'toggle');
  details.querySelector('summary')!.click();
  await toggled;
}

/** Creates an element that has `attributes` and, in an open shadow root, the markup `inner`. */
export function shadowHost(inner: string, attributes = ''): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = `<div ${attributes}></div>`;
  const host = place.firstElementChild as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML = inner;
  return host;
}

const restores: (() => void)[] = [];

/** Registers a function that undoes a change when the test ends, even if the test fails. */
export const afterThis = (restore: () => void): number => restores.push(restore);

afterEach(() => {
  for (const restore of restores.splice(0).reverse()) restore();
});

/** Collects console warnings and errors until the test ends. They don't appear in the test report. */
export function consoleLines(): string[] {
  const lines: string[] = [];
  for (const method of ['warn', 'error'] as const) {
    const original = console[method];
    console[method] = (...parts: unknown[]) => lines.push(parts.join(' '));
    afterThis(() => (console[method] = original));
  }
  return lines;
}

/** Collects uncaught errors and unhandled rejections until the test ends. */
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

/** Until the test ends, collects the events of some types that reach the document. */
export function heard<T extends Event>(...types: string[]): T[] {
  const events: T[] = [];
  const listen = (event: Event) => events.push(event as T);
  for (const type of types) {
    document.addEventListener(type, listen);
    afterThis(() => document.removeEventListener(type, listen));
  }
  return events;
}
