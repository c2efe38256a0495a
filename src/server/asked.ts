import type { Edition } from '../../content/edition.js';
import type { Section, Topic } from '../../content/topic.js';
import { candidacyFactors } from '../generated/content/candidacy-factors.js';
import { faq } from '../generated/content/faq.js';
import { overview } from '../generated/content/overview.js';
import { sideEffects } from '../generated/content/side-effects.js';
import { editions } from '../generated/editions.js';
import { catalogOf, isChecked, loadCatalog } from '../localization/catalogs.js';
import { locales, sourceLocale } from '../localization/locale.js';
import { negotiate } from '../localization/negotiate.js';
import type { Shown } from '../localization/place-language.js';
import { checkWord, parseHeadingLevel, type HeadingLevel } from '../shared/attributes.js';
import { hospitalReview, type HospitalReview } from '../shared/hospital-review.js';
import { options as known } from '../shared/options.js';
import { chooseSections } from '../shared/sections.js';

const topics = {
  'iort-overview': overview,
  'iort-side-effects': sideEffects,
  'iort-candidacy-factors': candidacyFactors,
  'iort-faq': faq,
} as const satisfies Readonly<Record<string, Topic>>;

/** The name of an element. */
export type ElementName = keyof typeof topics;

/** Options of an element by their attributes, as they stand on its tag; what is no value is left out. */
export type ElementOptions = {
  readonly [
    name in
      | 'heading-level'
      | 'sections'
      | 'open'
      | 'print'
      | 'unreviewed'
      | 'local-name'
      | 'reviewed-by'
      | 'reviewed-on'
      | 'reviewed-revision'
  ]?: string | number | null | undefined;
};

/** What a server may ask for. */
export interface ServerOptions {
  /** BCP 47 tag; `es-MX` is given Spanish. Default: `en`. */
  readonly locale?: string | undefined;
  /** Attributes of the element. Default: none. */
  readonly options?: ElementOptions | undefined;
}

/** What a server shows, read from what it is asked for. */
export interface Asked {
  readonly tag: ElementName;
  readonly topic: Topic;
  /** The language asked for, one of those that are shipped. */
  readonly locale: string;
  /** The language shown, and what is to be said of it. */
  readonly shown: Shown;
  readonly options: { readonly [name in keyof ElementOptions]: string };
  readonly level: HeadingLevel;
  readonly sections: readonly Section[];
  readonly edition: Edition;
  readonly review: HospitalReview | undefined;
}

/** Loads what is said in a language. */
async function textsOf(locale: string) {
  if (locale === sourceLocale) return undefined;
  await loadCatalog(locale);
  const catalog = catalogOf(locale);
  if (!catalog) throw new Error(`the texts of ${locale} could not be loaded`);
  return catalog;
}

/**
 * Reads what a server is asked for, and loads its texts.
 * @throws where there is no such element, language or option, naming those there are; or where the
 * texts can't be loaded
 */
export async function ask(
  tag: ElementName,
  { locale: wish = sourceLocale, options: given = {} }: ServerOptions = {},
): Promise<Asked> {
  if (!Object.hasOwn(topics, tag)) {
    throw new Error(`there is no <${tag}>; there are: ${Object.keys(topics).join(' ')}`);
  }
  const { locale, unmet } = negotiate(wish, locales(), sourceLocale);
  if (unmet !== undefined) {
    throw new Error(`there is no language "${wish}"; there are: ${locales().join(' ')}`);
  }
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0) {
    const names = Object.keys(known).join(' ');
    throw new Error(`<${tag}> has no option ${unknown.join(' ')}; there are: ${names}`);
  }
  const options: Asked['options'] = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value == null ? [] : [[name, String(value)]],
    ),
  );
  const { print = null, unreviewed = null } = options;
  checkWord({ localName: tag, print }, 'print', 'closed', 'open');
  checkWord({ localName: tag, unreviewed }, 'unreviewed', 'show', 'english');

  const topic: Topic = topics[tag];
  const shown = shownFor(topic, locale, unreviewed);
  const texts = await textsOf(shown.locale);
  const edition = { ...(editions[topic.name] as Edition), ...texts?.editions[topic.name] };
  const stated = {
    ownerDocument: undefined,
    localName: tag,
    reviewedBy: options['reviewed-by'] ?? null,
    reviewedOn: options['reviewed-on'] ?? null,
    reviewedRevision: options['reviewed-revision'] ?? null,
    revision: edition.revision,
  };
  return {
    tag,
    topic,
    locale,
    shown,
    options,
    level: parseHeadingLevel(options['heading-level'] ?? null, tag),
    sections: chooseSections(topic, options.sections ?? null, tag),
    edition,
    review: hospitalReview(stated),
  };
}

/** What is shown where a language is asked for, and what is to be said of it. */
function shownFor(topic: Topic, locale: string, unreviewed: string | null): Shown {
  if (locale === sourceLocale || isChecked(locale, topic.name)) return { locale };
  if (unreviewed === 'english') return { locale: sourceLocale, unmet: locale };
  return { locale, unchecked: locale, says: true };
}
