import { nothing } from 'lit';
import { toggleAll } from '../elements/faq/toggle-all.js';
import { unseenOptions } from '../generated/contract/names.js';
import { markOf } from '../prerendered/mark.js';
import { fixed, none, templateOf } from '../shared/markup.js';
import { phonePlace } from '../slots/phone-place.js';
import { hasHelp } from '../shared/sections.js';
import { localBox } from '../shared/slotted.js';
import { styles } from '../shared/styles/styles.js';
import { widget } from '../shared/widget.js';
import { ask, type ElementName, type ServerOptions } from './asked.js';
import { inAttribute } from '../shared/escape.js';
import { renderContextOf } from './render-context.js';
import { blockOf } from './structured-data.js';
import { htmlOf } from './templates.js';

/** The empty place for the hospital's number at the end of a widget in which no section says when to call. */
const contactPlace = templateOf(fixed(phonePlace('')));

/**
 * Writes an element with its text in a declarative shadow root. The styles and native disclosures work
 * before the script runs, and without the script. The script makes the controls work. It renders the
 * element again if an option, something between the tags or a setting in the page's head can change what
 * readers see, if the page is in another language, or if the text was changed or is of another version.
 * Browsers make the shadow root when they load a page with this HTML. Setting `innerHTML` makes no shadow root.
 *
 * @param tag name of the element, such as `iort-faq`
 * @param asked `locale` is a BCP 47 tag, by default `en`; `options` are attributes of the element, by
 * default none
 * @returns HTML to put into a page; with `structured-data` the JSON-LD follows the element
 * @throws if there is no such element, language, option or argument (the error lists the known ones), if an
 * option is given beside `options` instead of in it, or if the texts can't be loaded
 */
export async function renderShadow(tag: ElementName, asked: ServerOptions = {}): Promise<string> {
  const all = await ask(tag, asked);
  const { topic, sections, locale, shown, options, edition, review, phone } = all;
  const context = renderContextOf(all);
  const text = htmlOf(
    widget(context, {
      topic,
      sections,
      shown,
      printsAll: options.print !== 'closed',
      controls: tag === 'iort-faq' ? toggleAll(context, { ...topic, sections }, true) : none,
      contact: hasHelp(sections) ? nothing : phone ? context.contact() : contactPlace,
      local: localBox(undefined, context, false),
      edition,
      review,
    }),
  );
  const root = `<style>${styles}</style>${text}`;
  const attributes = Object.entries({ lang: locale, ...options })
    .map(([name, value]) => ` ${name}="${inAttribute(value)}"`)
    .join('');
  const isDefault = Object.keys(options).every((name) =>
    (unseenOptions as readonly string[]).includes(name),
  );
  const mark = isDefault ? ` data-iort-ssr="${markOf(root)}"` : '';
  return `<${tag}${attributes}${mark}><template shadowrootmode="open">${root}</template></${tag}>\n${blockOf(all)}`;
}
