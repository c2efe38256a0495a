/** Helpers for tests of printing in two languages. */
import { expect } from '@open-wc/testing';
import { catalogs } from '../../../src/generated/catalogs.js';
import { pseudoCatalogs } from '../../../src/generated/pseudo-catalogs.js';
import type { CatalogSource } from '../../../src/localization/catalog.js';
import { deliver, delivery } from '../../../src/localization/delivery.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { afterThis, all, settled, until } from '../helpers.js';

export const control = (element: Element, sheet = 'text') =>
  all(element, `[data-do=two-languages][data-sheet=${sheet}]`)[0]!;

export const languages = (element: Element) =>
  all<HTMLButtonElement>(element, '[data-do=print-two]');

export const status = (element: Element) => all(element, '.second .status')[0]?.textContent ?? '';

/** Presses the control for the choice of a second language, which opens or closes the choice. */
export async function openChoice(element: IortElement, sheet = 'text'): Promise<void> {
  control(element, sheet).click();
  await settled(element);
}

/** Chooses a second language. */
export const choose = (element: Element, locale: string): void =>
  languages(element)
    .find(({ lang }) => lang === locale)!
    .click();

/** Prints in the language of an element and in another. @returns the printed page */
export async function paperOf(
  element: IortElement,
  printed: readonly Document[],
  locale: string,
  sheet = 'text',
): Promise<HTMLElement> {
  await openChoice(element, sheet);
  choose(element, locale);
  await until(() => printed.length > 0, 'the text is printed');
  await settled(element);
  expect(status(element)).to.equal('');
  return printed[0]!.body;
}

/** The rows of a printed page, each with its two cells. */
export const rows = (paper: Element): HTMLElement[][] =>
  [...paper.querySelectorAll('.pair')].map((row) => [...row.children] as HTMLElement[]);

/** All languages that tests can use. */
const every = { ...catalogs, ...pseudoCatalogs };

/**
 * Delays the load of a language until `go()` is called. Has no effect if the test page has loaded the language
 * before, because a loaded language is kept.
 */
export function hold(locale: string, load = (every[locale] as CatalogSource).load) {
  const before = delivery();
  afterThis(() => deliver(before));
  let go = (): void => {};
  const gate = new Promise<void>((resolve) => (go = resolve));
  const held = { load: (again: boolean) => gate.then(() => load(again)) };
  deliver({ ...before, catalogs: { ...before.catalogs, [locale]: held } });
  return { go };
}
