/**
 * Registers all elements for tests and Storybook, and adds the pseudo-locales to the shipped languages.
 * Whatever the ledgers say, no shipped language counts as signed off in tests and stories, so that a new
 * sign-off can't change a test. Tests of reviewed text call `signOff`.
 */
import '../../src/npm/define.js';
import { catalogs } from '../../src/generated/catalogs.js';
import { editions } from '../../src/generated/editions.js';
import { held } from '../../src/generated/held.js';
import { pseudoCatalogs } from '../../src/generated/pseudo-catalogs.js';
import { notifyElements } from '../../src/localization/catalogs.js';
import { deliver, type Reviewed } from '../../src/localization/delivery.js';

/** Every topic, with the same day as the day of its review. */
const allOn = (day: string) => Object.fromEntries(Object.keys(editions).map((name) => [name, day]));

const today = new Date().toISOString().slice(0, 10);

/** Pseudo-locales always count as reviewed. */
const pseudo: Reviewed = Object.fromEntries(
  Object.keys(pseudoCatalogs).map((locale) => [locale, allOn(today)]),
);

const deliverWith = (reviewed: Reviewed): void =>
  deliver({
    catalogs: { ...catalogs, ...pseudoCatalogs },
    reviewed: { ...pseudo, ...reviewed },
    held,
    listen: () => import('../../src/listen/listen.js').then(({ listen }) => listen),
  });

/** Makes all texts in the given languages count as reviewed today. Other shipped languages lose their reviews. */
export function signOff(...locales: readonly string[]): void {
  signOffOn(today, ...locales);
}

/** Does the same as `signOff`, with `day` as the day of the reviews. */
export function signOffOn(day: string, ...locales: readonly string[]): void {
  deliverWith(Object.fromEntries(locales.map((locale) => [locale, allOn(day)])));
  notifyElements();
}

deliverWith({});
