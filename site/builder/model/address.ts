import { split, type Brought } from './brought.js';
import {
  defaultChoice,
  isPastDate,
  outputIds,
  readBase,
  widths,
  type Choice,
  type OutputId,
  type Width,
} from './choice.js';
import type { Facts } from './facts.js';
import { isTokenValue } from './theme.js';

/** Goes up when what stands in an address gets another meaning. */
const VERSION = '1';
/** The builder's own language; it is no choice, but a colleague is to see the same page. */
const UI = 'ui';
const TOKEN = 'token.';
/** Longest text taken from an address, in characters: nobody types more into a field. */
const MAX_VALUE_LENGTH = 4000;

/** What an address says. */
export interface Read {
  /** Display options as the address has them; all else as it is from the start. */
  readonly choice: Choice;
  /** What it brings besides, which is for the editor to take or to leave out. */
  readonly brought: Brought;
  /** The builder's own language, where the address names one. */
  readonly ui: string | undefined;
  /** Parts that could not be read, as they stand in the address; defaults stand in their place. */
  readonly ignored: readonly string[];
}

type Reader = (value: string, facts: Facts, choice: Choice) => Partial<Choice> | undefined;

const oneOf =
  <K extends keyof Choice>(key: K, allowed: readonly Choice[K][]): Reader =>
  (value) => {
    const found = allowed.find((each) => String(each) === value);
    return found === undefined ? undefined : ({ [key]: found } as Partial<Choice>);
  };

const text =
  (key: keyof Choice): Reader =>
  (value) => ({ [key]: value });

/** A field of one line would not show what stands behind a line break. */
const line =
  (key: keyof Choice): Reader =>
  (value) => ({ [key]: value.replace(/[\r\n]+/g, ' ') });

/** A list is read as a whole or not at all: half of a choice is another choice. */
function list(value: string, known: (word: string) => boolean): string[] | undefined {
  const words = [...new Set(value.split(' ').filter(Boolean))];
  return words.length > 0 && words.every(known) ? words : undefined;
}

const widgetIn = (facts: Facts, { widget }: Choice) =>
  facts.widgets.find(({ name }) => name === widget);

/** How each part is read; the widget first, as sections and answers are its own. */
const readers: Readonly<Record<string, Reader>> = {
  widget: (value, { widgets }) =>
    widgets.some(({ name }) => name === value) ? { widget: value } : undefined,
  lang: (value, { locales }) =>
    locales.some(({ locale }) => locale === value) ? { lang: value } : undefined,
  follow: (value) => (value === '1' ? { follow: true } : undefined),
  unreviewed: oneOf('unreviewed', ['show', 'english']),
  sections: (value, facts, choice) => {
    const all = widgetIn(facts, choice)?.sections ?? [];
    const names = all.flatMap((section) => [section, ...section.parts].map(({ name }) => name));
    const sections = list(value, (word) => names.includes(word));
    return sections && { sections };
  },
  'heading-level': oneOf('headingLevel', [1, 2, 3, 4, 5, 6]),
  open: (value, facts, choice) => {
    if (value === 'all') return { open: ['all'] };
    const ids = widgetIn(facts, choice)?.disclosures.map(({ id }) => id) ?? [];
    const open = list(value, (word) => ids.includes(word));
    return open && { open };
  },
  print: oneOf('print', ['open', 'closed']),
  contact: line('contact'),
  'phone-label': line('phoneLabel'),
  'local-name': line('localName'),
  local: text('local'),
  'reviewed-by': line('reviewedBy'),
  'reviewed-on': (value) => (isPastDate(value) ? { reviewedOn: value } : undefined),
  'reviewed-role': (value, { roles }) =>
    roles.some(({ name }) => name === value) ? { reviewedRole: value } : undefined,
  held: (value, facts, choice) => {
    const names = widgetIn(facts, choice)?.held.map(({ name }) => name) ?? [];
    const held = list(value, (word) => names.includes(word));
    return held && { held };
  },
  'reviewed-revision': (value) => {
    const revisions = list(value, (word) => /^[0-9a-f]{12}$/.test(word));
    return revisions && { revisions };
  },
  base: (value) => {
    const base = readBase(value);
    return base === undefined ? undefined : { base };
  },
  tab: oneOf<'tab'>('tab', outputIds as readonly OutputId[]),
  basic: (value) => (value === '1' ? { basic: true } : undefined),
  width: oneOf<'width'>('width', widths as readonly Width[]),
  scheme: oneOf('scheme', ['light', 'dark']),
};

/** How each part is written; nothing where it is as it was from the start. */
const written = (choice: Choice): Record<keyof typeof readers, string> => ({
  widget: choice.widget,
  lang: choice.lang,
  follow: choice.follow ? '1' : '',
  unreviewed: choice.unreviewed,
  sections: choice.sections.join(' '),
  'heading-level': String(choice.headingLevel),
  open: choice.open.join(' '),
  print: choice.print,
  contact: choice.contact,
  'phone-label': choice.phoneLabel,
  'local-name': choice.localName,
  local: choice.local,
  'reviewed-by': choice.reviewedBy,
  'reviewed-on': choice.reviewedOn,
  'reviewed-role': choice.reviewedRole,
  held: choice.held.join(' '),
  'reviewed-revision': choice.revisions.join(' '),
  base: choice.base,
  tab: choice.tab,
  basic: choice.basic ? '1' : '',
  width: String(choice.width),
  scheme: choice.scheme,
});

/**
 * Writes a choice as the fragment of an address, which no browser sends to a server: readable, and
 * without what is as it was from the start.
 * @param builder address of the builder's page
 * @param ui the builder's own language
 */
export function writeAddress(choice: Choice, builder: string, ui: string): string {
  const parts = new URLSearchParams({ v: VERSION, [UI]: ui });
  const untouched = written(defaultChoice(builder));
  for (const [name, value] of Object.entries(written(choice))) {
    if (value !== untouched[name]) parts.set(name, value);
  }
  for (const [name, value] of Object.entries(choice.tokens)) {
    if (value) parts.set(TOKEN + name.replace(/^--iort-/, ''), value);
  }
  return `#${parts.toString()}`;
}

/**
 * Reads a choice from a fragment. Whatever stands there, there is a choice: what can't be read is
 * left at its default and named, and what only an editor may decide is left at it and handed over.
 * @param builder address of the builder's page
 */
export function readAddress(fragment: string, facts: Facts, builder: string): Read {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const untouched = defaultChoice(builder);
  let choice = untouched;
  if ([...parts].length === 0) return { choice, brought: {}, ui: undefined, ignored: [] };
  const ignored: string[] = [];
  const ui = parts.get(UI) ?? undefined;
  const version = parts.get('v');
  if (version !== VERSION) ignored.push(`v=${version ?? ''}`);
  for (const [name, read] of Object.entries(readers)) {
    const value = parts.get(name);
    if (value === null) continue;
    const change = value.length > MAX_VALUE_LENGTH ? undefined : read(value, facts, choice);
    if (change) choice = { ...choice, ...change };
    else ignored.push(`${name}=${value}`);
  }
  for (const [name, value] of parts) {
    if (name === 'v' || name === UI || Object.hasOwn(readers, name)) continue;
    const token = `--iort-${name.slice(TOKEN.length)}`;
    const known = name.startsWith(TOKEN) && facts.tokens.some((each) => each.name === token);
    if (known && isTokenValue(token, value)) {
      choice = { ...choice, tokens: { ...choice.tokens, [token]: value } };
    } else ignored.push(`${name}=${value}`);
  }
  return { ...split(choice, untouched), ui, ignored };
}
