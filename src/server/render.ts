import { nothing } from 'lit';
import type { Edition } from '../../content/edition.js';
import type { Topic } from '../../content/topic.js';
import { toggleAll } from '../elements/faq/toggle-all.js';
import { candidacyFactors } from '../generated/content/candidacy-factors.js';
import { faq } from '../generated/content/faq.js';
import { overview } from '../generated/content/overview.js';
import { sideEffects } from '../generated/content/side-effects.js';
import { editions } from '../generated/editions.js';
import { catalogOf, isChecked, loadCatalog } from '../localization/catalogs.js';
import { inLocale } from '../localization/in-locale.js';
import { locales, sourceLocale } from '../localization/locale.js';
import { markOf } from '../prerendered/mark.js';
import { parseHeadingLevel, parseTokens } from '../shared/attributes.js';
import { none } from '../shared/markup.js';
import { QuestionList } from '../shared/question-list.js';
import type { Reader } from '../shared/reader.js';
import { chooseSections } from '../shared/sections.js';
import { localBox, slotted } from '../shared/slotted.js';
import { styles } from '../shared/styles/styles.js';
import { widget } from '../shared/widget.js';
import { htmlOf } from './html.js';

const topics = {
  'iort-overview': overview,
  'iort-side-effects': sideEffects,
  'iort-candidacy-factors': candidacyFactors,
  'iort-faq': faq,
} as const satisfies Readonly<Record<string, Topic>>;

/** The name of an element. */
export type ElementName = keyof typeof topics;

/** What a server may ask for. */
export interface ServerOptions {
  /** BCP 47 tag of a language that is shipped. Default: `en`. */
  readonly locale?: string;
  /** Attributes of the element, as they stand on its tag. */
  readonly options?: Readonly<
    Partial<Record<'heading-level' | 'sections' | 'open' | 'print', string>>
  >;
}

/** Stands for the element in the blocks that it is made of. */
function readerOf(
  name: ElementName,
  locale: string,
  options: NonNullable<ServerOptions['options']>,
): Reader {
  const open = parseTokens(options.open);
  const reader: Reader = {
    locale,
    level: parseHeadingLevel(options['heading-level'] ?? null, name),
    isUnchecked: () => locale !== sourceLocale && !isChecked(locale, topics[name].name),
    say: inLocale(() => locale),
    idOf: (part) => `${name}-${part}`,
    opened: (id) =>
      ['all', id, id.slice(name.length + 1)].some((word) => open.includes(word)) ? ' open=""' : '',
    contact: (noNumber) =>
      slotted(undefined, 'contact', false, { fallback: noNumber && reader.say(noNumber) }),
    checklist: (shown, more) =>
      new QuestionList({ requestUpdate: () => {} }, reader).render(shown, more),
  };
  return reader;
}

/**
 * Renders an element without a DOM, with its text in a declarative shadow root. With default options
 * the script takes it over as it stands; else it renders it once more.
 * @param name of the element, such as `iort-faq`
 * @returns HTML to put into a page
 * @throws where there is no such element or language, or its texts can't be loaded
 */
export async function renderShadow(
  name: ElementName,
  { locale = sourceLocale, options = {} }: ServerOptions = {},
): Promise<string> {
  const topic: Topic | undefined = topics[name];
  if (!topic) throw new Error(`there is no <${name}>`);
  if (!locales().includes(locale)) throw new Error(`there is no language ${locale}`);
  if (locale !== sourceLocale) await loadCatalog(locale);
  const catalog = catalogOf(locale);
  if (locale !== sourceLocale && !catalog) throw new Error(`${locale} could not be loaded`);

  const reader = readerOf(name, locale, options);
  const sections = chooseSections(topic, options.sections ?? null, name);
  const shown = { locale, ...(reader.isUnchecked() && { unchecked: locale, says: true }) };
  const text = htmlOf(
    widget(reader, {
      topic,
      sections,
      shown,
      printsAll: options.print !== 'closed',
      controls: topic === faq ? toggleAll(reader, { ...topic, sections }, true) : none,
      contact: nothing,
      local: localBox(undefined, reader, false),
      edition: { ...(editions[topic.name] as Edition), ...catalog?.editions[topic.name] },
      review: undefined,
    }),
  );
  const root = `<style>${styles}</style>${text}`;
  const attributes = Object.entries({ lang: locale, ...options })
    .map(
      ([option, value]) =>
        ` ${option}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    )
    .join('');
  const mark = Object.keys(options).length === 0 ? ` data-iort-ssr="${markOf(root)}"` : '';
  return `<${name}${attributes}${mark}><template shadowrootmode="open">${root}</template></${name}>\n`;
}
