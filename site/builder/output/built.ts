import { options } from '../../../contract/options.js';
import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';
import { contactHtml, withPhone } from './phone.js';
import { atLevel } from './plain.js';
import { eachOf, htmlAttribute, tagOf, type Attribute } from './tag.js';

/** Prerendered and plain HTML from the build, into which only a few choices are put. */

/** Reads the text of a built file; undefined while it is not loaded. */
export type ReadBuilt = (path: string) => string | undefined;

const pathOf = ({ tab, lang, widget, basic }: Choice): string =>
  tab === 'prerendered'
    ? `ssr/${lang}/iort-${widget}.html`
    : `html/${lang}/iort-${widget}${basic ? '.basic' : ''}.html`;

/** The built files whose text a tab shows, by path from the base; most tabs show none. */
export const builtFilesOf = (choice: Choice): string[] =>
  choice.tab === 'prerendered' || choice.tab === 'html' ? eachOf(choice).map(pathOf) : [];

/** Plain HTML of one widget with the chosen number and level of headings. */
function plain(html: string, choice: Choice, label: string): string {
  const level = Number(choice.options['heading-level'] ?? 2);
  return withPhone(atLevel(html, level), tagOf(choice), label);
}

/** Whether an option doesn't change what readers see, so that prerendered text can stay. */
export const isUnseen = (part: string): boolean =>
  options.some((option) => option.name === part && option.isUnseen);

/**
 * Prerendered HTML of one widget with the chosen number in its places. With a number, the script has to render the
 * widget again: so the number is also on the tag or between the tags, and the mark of unchanged text is removed.
 */
function prerendered(html: string, choice: Choice, label: string): string {
  const tag = tagOf(choice);
  const isNumber = ({ part }: Attribute) => part === 'contact';
  const isRenderedAgain = tag.contact !== '' || tag.attributes.some(isNumber);
  const attributes = tag.attributes
    .filter((attribute) => isNumber(attribute) || isUnseen(attribute.part))
    .map(({ name, value }) => ` ${htmlAttribute(name, value)}`)
    .join('');
  const words = tag.contact ? `<p slot="contact">${contactHtml(tag.contact)}</p>` : '';
  return withPhone(html, tag, label)
    .replace(/ data-iort-ssr="[^"]*"/, (mark) => (isRenderedAgain ? '' : mark) + attributes)
    .replace(/<\/iort-[a-z-]+>$/, (end) => words + end);
}

/** The built text of a choice, its widgets one after the other; empty while one is not loaded. */
export function builtText(choice: Choice, { phoneLabel }: Facts, built: ReadBuilt): string {
  const label = phoneLabel[choice.lang] ?? '';
  const write = choice.tab === 'prerendered' ? prerendered : plain;
  const texts = eachOf(choice).map((each) => {
    const html = built(pathOf(each));
    return html && write(html, each, label);
  });
  return texts.every(Boolean) ? texts.join('\n') : '';
}
