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

/** Words with `code` between backticks. */
const text = (words: string): (ReactElement | string)[] =>
  words
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 ? el('code', { key: index }, part) : part));

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

/** Which element a docs page is about. */
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

/** The page of an element: what it is for, how it looks, what can be set, a few of its states. */
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
  );
}
