/**
 * Registers all elements for tests and Storybook, with the pseudo-locales beside the languages that are
 * shipped. Whatever the ledgers of the project say, nobody has signed off anything here: a sign-off is
 * no change of a test. What is to be seen of reviewed text takes `signOff`.
 */
import '../../src/npm/define.js';
import { catalogs } from '../../src/generated/catalogs.js';
import { editions } from '../../src/generated/editions.js';
import { held } from '../../src/generated/held.js';
import { pseudoCatalogs } from '../../src/generated/pseudo-catalogs.js';
import { notify } from '../../src/localization/catalogs.js';
import { deliver, type Reviewed } from '../../src/localization/delivery.js';

/** Every topic, reviewed on some day. */
const allOn = (day: string) => Object.fromEntries(Object.keys(editions).map((name) => [name, day]));

const today = new Date().toISOString().slice(0, 10);

/** Of a pseudo-locale there is nothing to sign off. */
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

/** Lets all that is said in some languages count as reviewed, and nothing in the others. */
export function signOff(...locales: readonly string[]): void {
  signOffOn(today, ...locales);
}

/** The same, on some day. */
export function signOffOn(day: string, ...locales: readonly string[]): void {
  deliverWith(Object.fromEntries(locales.map((locale) => [locale, allOn(day)])));
  notify();
}

deliverWith({});
