import {
  Canvas,
  Controls,
  Description,
  DocsContext,
  Primary,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { createElement as el, Fragment, useContext, type ReactElement } from 'react';
import { elements } from '../contract/elements.js';
import { events } from '../contract/events.js';
import type { Named } from '../contract/named.js';
import { parts } from '../contract/parts.js';
import { PageLink, SiteLink } from './links.js';

/** The id of the docs page of an element, if `code` is exactly the tag of this element; otherwise undefined. */
function pageOf(code: string): string | undefined {
  const tag = /^<(iort-[\w-]+)>$/.exec(code)?.[1];
  return elements.some(({ name }) => tag === `iort-${name}`) ? `widgets-${tag}` : undefined;
}

/** Shows words between backticks as code. The tag of an element is a link to the element's page. */
const text = (words: string): (ReactElement | string)[] =>
  words.split(/`([^`]+)`/).map((part, index) => {
    if (index % 2 === 0) return part;
    const code = el('code', { key: index }, part);
    const to = pageOf(part);
    return to ? el(PageLink, { key: index, to }, code) : code;
  });

const list = (entries: readonly string[]): ReactElement =>
  el(
    'ul',
    null,
    entries.map((entry) => el('li', { key: entry }, text(entry))),
  );

const namesAndDocs = (kind: string, entries: readonly Named[]): ReactElement =>
  el(
    'table',
    null,
    el(
      'thead',
      null,
      el('tr', null, el('th', { scope: 'col' }, kind), el('th', { scope: 'col' }, 'What it is')),
    ),
    el(
      'tbody',
      null,
      entries.map(({ name, doc }) =>
        el('tr', { key: name }, el('td', null, el('code', null, name)), el('td', null, text(doc))),
      ),
    ),
  );

/** The element that the docs page is about; undefined for stories of other components. */
function useElement() {
  const { preparedMeta } = useOf('meta', ['meta']) as { preparedMeta: { component?: unknown } };
  return elements.find(({ name }) => `iort-${name}` === preparedMeta.component);
}

/** The stories with the tag `autodocs`, except the first, which the page shows above. */
function AFewStates(): ReactElement {
  const [, ...stories] = useContext(DocsContext)
    .componentStories()
    .filter(({ tags }) => tags.includes('autodocs'));
  return el(
    Fragment,
    null,
    stories.map(({ id, name, moduleExport }) =>
      el(
        'section',
        { key: id },
        el('h3', { id: `anchor--${id}` }, name),
        el(Description, { of: moduleExport }),
        el(Canvas, { of: moduleExport }),
      ),
    ),
  );
}

/** Links to pages about one element, and to pages about all elements. */
const seeAlso = (name: string): ReactElement =>
  el(
    'ul',
    null,
    el(
      'li',
      null,
      el(SiteLink, { to: `elements/iort-${name}.html` }, 'How to embed it'),
      ', with its sections and the ids of its answers',
    ),
    el(
      'li',
      null,
      el(SiteLink, { to: `builder/index.html#v=2&widget=${name}` }, 'Embed builder'),
      ': try its options and copy the code',
    ),
    el(
      'li',
      null,
      el(SiteLink, { to: 'reference.html' }, 'Reference'),
      ' of attributes, slots, events, parts and custom properties',
    ),
    el(
      'li',
      null,
      el(SiteLink, { to: 'guides/theming.html' }, 'Theming'),
      ', with ',
      el(PageLink, { to: 'foundations-tokens' }, 'Tokens'),
      ', ',
      el(PageLink, { to: 'foundations-parts' }, 'Parts'),
      ' and the ',
      el(PageLink, { to: 'foundations-theme-check' }, 'Theme check'),
    ),
    el(
      'li',
      null,
      el(SiteLink, { to: 'guides/accessibility.html' }, 'Accessibility'),
      ', and pictures with ',
      el(PageLink, { to: 'states-forced-colors' }, 'forced colors'),
    ),
  );

/** The page of an element: when to use it, how it looks, what can be set, a few of its states, its events and parts. */
export function DocsPage(): ReactElement {
  const element = useElement();
  return el(
    Fragment,
    null,
    el(Title),
    el(Description),
    element && el('h2', { id: 'when' }, 'When to use it'),
    element && list(element.when),
    element && el('h2', { id: 'when-not' }, 'When not to use it'),
    element && list(element.whenNot),
    el('h2', { id: 'default' }, 'With default options'),
    el(Primary),
    el('h2', { id: 'options' }, 'What can be set'),
    el(Controls),
    el('h2', { id: 'states' }, 'A few states'),
    el('p', null, 'All states are in the list at the side.'),
    el(AFewStates),
    el('h2', { id: 'events' }, 'Events'),
    namesAndDocs('Event', events),
    el('h2', { id: 'parts' }, 'Parts'),
    namesAndDocs('::part()', parts),
    element && el('h2', { id: 'see-also' }, 'See also'),
    element && seeAlso(element.name),
  );
}
