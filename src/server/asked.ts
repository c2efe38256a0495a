import type { Edition } from '../../content/edition.js';
import type { Section, Topic } from '../../content/topic.js';
import { choices } from '../generated/contract/choices.js';
import { optionNames } from '../generated/contract/names.js';
import { editions } from '../generated/editions.js';
import { topics } from '../generated/topics.js';
import { loadHeld } from '../localization/held.js';
import { loadedCatalog, loadCatalog } from '../localization/catalogs.js';
import { inLocale } from '../localization/in-locale.js';
import { locales, sourceLocale } from '../localization/locale.js';
import { negotiate } from '../localization/negotiate.js';
import { isUnreviewedTranslation } from '../localization/reviewed.js';
import type { Shown } from '../localization/place-language.js';
import {
  checkWords,
  parseHeadingLevel,
  readText,
  type HeadingLevel,
} from '../shared/attributes.js';
import { hospitalReview, type HospitalReview } from '../shared/hospital-review.js';
import { phoneOf, type Phone } from '../shared/phone-line.js';
import { editionWith, openedBy, withOpened } from '../shared/opened.js';
import { chooseSections } from '../shared/sections.js';

/** The name of an element. */
export type ElementName = `iort-${keyof typeof topics}`;

/** Options of an element, with the names of its attributes. `undefined` and `null` count as not set. */
export type ElementOptions = {
  readonly [name in (typeof optionNames)[number]]?: string | number | null | undefined;
};

/** The arguments for rendering on a server. */
export interface ServerOptions {
  /** BCP 47 tag; `es-MX` gets Spanish. Default: `en`. */
  readonly locale?: string | undefined;
  /** Attributes of the element. Default: none. */
  readonly options?: ElementOptions | undefined;
}

/** The names of the arguments that every renderer has after the tag. */
const argumentNames: readonly string[] = ['locale', 'options'];

/** What to render, as read from the arguments. */
export interface Asked {
  readonly tag: ElementName;
  readonly topic: Topic;
  /** The available locale that fits the requested language. */
  readonly locale: string;
  /** The shown language. If a notice about the language is needed, also the reason for the notice. */
  readonly shown: Shown;
  readonly options: { readonly [name in keyof ElementOptions]: string };
  readonly level: HeadingLevel;
  readonly sections: readonly Section[];
  readonly edition: Edition;
  readonly review: HospitalReview | undefined;
  /** The hospital's number, with the words before it; undefined if none is set. */
  readonly phone: Phone | undefined;
}

/** The topic of an element. */
function topicOf(tag: string): Topic {
  const found = Object.entries(topics).find(([name]) => tag === `iort-${name}`);
  if (found) return found[1];
  const tags = Object.keys(topics).map((name) => `iort-${name}`);
  throw new Error(`there is no <${tag}>; there are: ${tags.join(' ')}`);
}

/** Loads the catalog of a locale; undefined for English, which is built in. */
async function textsOf(locale: string) {
  if (locale === sourceLocale) return undefined;
  await loadCatalog(locale);
  const catalog = loadedCatalog(locale);
  if (!catalog) throw new Error(`the texts of ${locale} could not be loaded`);
  return catalog;
}

/**
 * Reads the arguments of a renderer, and loads the texts. Arguments that are undefined count as not given.
 * @param more the names of the renderer's own arguments
 * @throws if there is no such element, language, option or argument (the error lists the known ones), if an
 * option is next to `options` instead of inside it, or if the texts can't be loaded
 */
export async function ask(
  tag: ElementName,
  asked: ServerOptions = {},
  more: readonly string[] = [],
): Promise<Asked> {
  const { locale: requested = sourceLocale, options: given = {} } = asked;
  const isGiven = (name: string): boolean =>
    (asked as Readonly<Record<string, unknown>>)[name] !== undefined;
  const misplaced = optionNames.filter(isGiven);
  if (misplaced.length > 0) throw new Error(`put ${misplaced.join(' ')} into options`);
  const known = [...argumentNames, ...more];
  const unread = Object.keys(asked).filter((name) => isGiven(name) && !known.includes(name));
  if (unread.length > 0)
    throw new Error(`there is no argument ${unread.join(' ')}; there are: ${known.join(' ')}`);
  const whole = topicOf(tag);
  const { locale, notShown } = negotiate(requested, locales(), sourceLocale);
  if (notShown !== undefined) {
    throw new Error(`there is no language "${requested}"; there are: ${locales().join(' ')}`);
  }
  const unknown = Object.keys(given).filter(
    (name) => !(optionNames as readonly string[]).includes(name),
  );
  if (unknown.length > 0) {
    throw new Error(
      `<${tag}> has no option ${unknown.join(' ')}; there are: ${optionNames.join(' ')}`,
    );
  }
  const options: Asked['options'] = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value == null ? [] : [[name, String(value)]],
    ),
  );
  const { print = null, unreviewed = null, 'structured-data': structuredData = null } = options;
  checkWords(
    { localName: tag, print, unreviewed, structuredData } as { localName: string },
    choices,
  );

  const shown = shownFor(whole, locale, unreviewed);
  const texts = await textsOf(shown.locale);
  const edition = { ...(editions[whole.name] as Edition), ...texts?.editions[whole.name] };
  const stated = {
    ownerDocument: undefined,
    localName: tag,
    reviewedBy: options['reviewed-by'] ?? null,
    reviewedOn: options['reviewed-on'] ?? null,
    reviewedRevision: options['reviewed-revision'] ?? null,
    reviewedRole: options['reviewed-role'] ?? null,
    held: options.held ?? null,
  };
  const review = hospitalReview(stated, edition);
  if (review && review.opens.length > 0) await loadHeld(shown.locale);
  const opened = openedBy(review, whole, shown.locale);
  const topic = withOpened(whole, opened);
  return {
    tag,
    topic,
    locale,
    shown,
    options,
    level: parseHeadingLevel(options['heading-level'] ?? null, tag),
    sections: chooseSections(topic, options.sections ?? null, tag),
    edition: editionWith(edition, opened),
    review,
    phone: phoneOf(
      inLocale(() => shown.locale),
      readText(options.phone),
      readText(options['phone-label']),
    ),
  };
}

/** The language to show for a requested language, and the reason for a notice if one is needed. */
function shownFor(topic: Topic, locale: string, unreviewed: string | null): Shown {
  if (!isUnreviewedTranslation(locale, topic.name)) return { locale };
  if (unreviewed === 'english') return { locale: sourceLocale, notShown: locale };
  return { locale, unreviewed: locale, showsNotice: true };
}
