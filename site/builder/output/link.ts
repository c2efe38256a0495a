import { optionsBy } from '../../../contract/options.js';
import type { Choice } from '../model/choice.js';
import { widgetOf, type Facts } from '../model/facts.js';
import { isPhone } from './phone.js';
import { htmlText } from './escape.js';
import { framePage } from './frame.js';
import { eachOf, htmlAttribute, opening, tagOf, type Part } from './tag.js';

/** Whether an option may be in the address of a link. Anybody can write a link, so only few options may. */
const isInAddress = (name: string): boolean => optionsBy('link').some((it) => it.name === name);

/** The parts of a choice that must be set in the head of the page, because a link may not contain them. */
const HEAD: readonly Part[] = ['contact', 'listen', 'structured-data'];

/** Whether a link and the head of its page together can contain a part of a choice. */
export const isCarried = ({ contact }: Choice, part: Part): boolean =>
  part === 'contact' ? isPhone(contact) : isInAddress(part) || HEAD.includes(part);

/** A link for each widget, alone in its paragraph. The script turns the link into the widget. */
export const links = (choice: Choice, facts: Facts): string =>
  eachOf(choice)
    .map((each) => {
      const { lang, widget } = each;
      const address = htmlAttribute('href', framePage(each, isInAddress));
      const title = widgetOf(facts, widget).title[lang] ?? '';
      return `<p>${opening('a', [address])}${htmlText(title)}</a></p>`;
    })
    .join('\n');

/** The `<meta>` tags for the head of the page. They set options of all widgets of the page. */
export const settings = (choice: Choice): string[] =>
  tagOf(choice)
    .attributes.filter(({ part }) => HEAD.includes(part))
    .map(({ name, value }) =>
      opening('meta', [htmlAttribute('name', `iort-${name}`), htmlAttribute('content', value)]),
    );
