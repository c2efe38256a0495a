import { optionsBy } from '../../../contract/options.js';
import type { Choice } from '../model/choice.js';
import { widgetOf, type Facts } from '../model/facts.js';
import { isPhone } from './phone.js';
import { htmlText } from './escape.js';
import { framePage } from './frame.js';
import { eachOf, htmlAttribute, opening, tagOf, type Part } from './tag.js';

/** What may stand in the address of a link: anybody may write one. */
const isInAddress = (name: string): boolean => optionsBy('link').some((it) => it.name === name);

/** What the head of the page sets for a link's widget, beside the hospital's name and sign-off. */
const HEAD: readonly Part[] = ['contact', 'listen', 'structured-data'];

/** Whether a link, with the head of its page, carries a part of a choice. */
export const isCarried = ({ contact }: Choice, part: Part): boolean =>
  part === 'contact' ? isPhone(contact) : isInAddress(part) || HEAD.includes(part);

/** A link to each widget, alone in its paragraph: it becomes the widget where the script runs. */
export const links = (choice: Choice, facts: Facts): string =>
  eachOf(choice)
    .map((each) => {
      const { lang, widget } = each;
      const address = htmlAttribute('href', framePage(each, isInAddress));
      const title = widgetOf(facts, widget).title[lang] ?? '';
      return `<p>${opening('a', [address])}${htmlText(title)}</a></p>`;
    })
    .join('\n');

/** What the page's head sets for all widgets, as no link may. */
export const settings = (choice: Choice): string[] =>
  tagOf(choice)
    .attributes.filter(({ part }) => HEAD.includes(part))
    .map(({ name, value }) =>
      opening('meta', [htmlAttribute('name', `iort-${name}`), htmlAttribute('content', value)]),
    );
