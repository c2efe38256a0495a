import { options } from '../../../contract/options.js';
import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';
import { contactHtml, withPhone } from './phone.js';
import { atLevel } from './plain.js';
import { eachOf, htmlAttribute, tagOf, type Attribute } from './tag.js';

/** Snippets made of prerendered and plain HTML from the build. Only a few of the editor's choices can change this HTML. */

/** A function that returns the text of a built file; undefined while the file is not loaded. */
export type ReadBuilt = (path: string) => string | undefined;

const pathOf = ({ tab, lang, widget, basic }: Choice): string =>
  tab === 'prerendered'
    ? `ssr/${lang}/iort-${widget}.html`
    : `html/${lang}/iort-${widget}${basic ? '.basic' : ''}.html`;

/** The paths of the built files whose text a tab shows, relative to the folder with our files. Most tabs show none. */
export const builtFilesOf = (choice: Choice): string[] =>
  choice.tab === 'prerendered' || choice.tab === 'html' ? eachOf(choice).map(pathOf) : [];

/** The plain HTML of one widget with the chosen contact and heading level. */
function plain(html: string, choice: Choice, label: string): string {
  const level = Number(choice.options['heading-level'] ?? 2);
  return withPhone(atLevel(html, level), tagOf(choice), label);
}

/** Whether an option doesn't change what readers see. Prerendered text stays valid with such an option. */
export const isUnseen = (part: string): boolean =>
  options.some((option) => option.name === part && option.isUnseen);

/**
 * The prerendered HTML of one widget, with the chosen contact in the places for it. With a contact, the script must render
 * the widget again. Therefore a number is also put on the tag, and a sentence between the tags. The attribute
 * `data-iort-ssr`, which marks unchanged text, is removed.
 */
function prerendered(html: string, choice: Choice, label: string): string {
  const tag = tagOf(choice);
  const isNumber = ({ part }: Attribute) => part === 'contact';
  const isRenderedAgain = tag.contact !== '' || tag.attributes.some(isNumber);
  const attributes = tag.attributes
    .filter((attribute) => isNumber(attribute) || isUnseen(attribute.part))
    .map(({ name, value }) => ` ${htmlAttribute(name, value)}`)
    .join('');
  const words = tag.contact ? `<p slot="contact">${contactHtml(tag.contact, tag.around)}</p>` : '';
  return withPhone(html, tag, label)
    .replace(/ data-iort-ssr="[^"]*"/, (mark) => (isRenderedAgain ? '' : mark) + attributes)
    .replace(/<\/iort-[a-z-]+>$/, (end) => words + end);
}

/** The built HTML of all widgets of a choice. Empty while the file of a widget is not loaded. */
export function builtText(choice: Choice, { phoneLabel }: Facts, built: ReadBuilt): string {
  const label = phoneLabel[choice.lang] ?? '';
  const write = choice.tab === 'prerendered' ? prerendered : plain;
  const texts = eachOf(choice).map((each) => {
    const html = built(pathOf(each));
    return html && write(html, each, label);
  });
  return texts.every(Boolean) ? texts.join('\n') : '';
}
