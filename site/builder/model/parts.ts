import { isPastDate } from './date.js';
import { readBase } from './base.js';
import { steps, untouchedWidget, widths, type Choice, type WidgetChoice } from './choice.js';
import { widgetOf, type Facts } from './facts.js';
import { outputIds, systemIds } from './systems.js';

/** Reads and writes the parts of an address, except listed options and tokens. */

/** Turns a value into choices; undefined if it can't be read. */
export type Reader = (value: string, facts: Facts, choice: Choice) => Partial<Choice> | undefined;

const oneOf =
  <K extends keyof Choice>(key: K, allowed: readonly Choice[K][]): Reader =>
  (value) => {
    const found = allowed.find((each) => String(each) === value);
    return found === undefined ? undefined : ({ [key]: found } as Partial<Choice>);
  };

const text =
  (key: keyof Choice): Reader =>
  (value) => ({ [key]: value });

/** Replaces line breaks with spaces. A field with one line would remove them, and so join the words around them. */
export const oneLine = (value: string): string => value.replace(/[\r\n]+/g, ' ');

const line =
  (key: keyof Choice): Reader =>
  (value) => ({ [key]: oneLine(value) });

const yesOrNo =
  (key: 'follow' | 'lightOnly' | 'basic'): Reader =>
  (value) =>
    value === '1' || value === '0' ? { [key]: value === '1' } : undefined;

/** Reads a list of words. If one word is unknown, rejects the whole list, because a part of it would be another choice. */
function list(value: string, known: (word: string) => boolean): string[] | undefined {
  const words = [...new Set(value.split(' ').filter(Boolean))];
  return words.length > 0 && words.every(known) ? words : undefined;
}

type WidgetReader = (
  value: string,
  facts: Facts,
  widget: string,
) => Partial<WidgetChoice> | undefined;

/** Readers for the parts that each widget has separately. They are used after `readers`, when the widgets are known. */
export const widgetReaders: Readonly<Record<string, WidgetReader>> = {
  sections: (value, facts, widget) => {
    const names = widgetOf(facts, widget).sections.flatMap((section) =>
      [section, ...section.parts].map(({ name }) => name),
    );
    const sections = list(value, (word) => names.includes(word));
    return sections && { sections };
  },
  open: (value, facts, widget) => {
    if (value === 'all') return { open: ['all'] };
    const ids = widgetOf(facts, widget).disclosures.map(({ id }) => id);
    const open = list(value, (word) => ids.includes(word));
    return open && { open };
  },
  held: (value, facts, widget) => {
    const names = widgetOf(facts, widget).held.map(({ name }) => name);
    const held = list(value, (word) => names.includes(word));
    return held && { held };
  },
  'reviewed-revision': (value) => {
    const revisions = list(value, (word) => /^[0-9a-f]{12}$/.test(word));
    return revisions && { revisions };
  },
};

/** Readers for the parts of the whole choice. `widget` comes before `also`, which leaves out the main widget. */
export const readers: Readonly<Record<string, Reader>> = {
  widget: (value, { widgets }) =>
    widgets.some(({ name }) => name === value) ? { widget: value } : undefined,
  also: (value, { widgets }, { widget }) => {
    const names = list(value, (word) => widgets.some(({ name }) => name === word));
    return names && { also: names.filter((name) => name !== widget).map(untouchedWidget) };
  },
  lang: (value, { locales }) =>
    locales.some(({ locale }) => locale === value) ? { lang: value } : undefined,
  follow: yesOrNo('follow'),
  contact: line('contact'),
  local: text('local'),
  'reviewed-by': line('reviewedBy'),
  'reviewed-on': (value) => (isPastDate(value) ? { reviewedOn: value } : undefined),
  'reviewed-role': (value, { roles }) =>
    roles.some(({ name }) => name === value) ? { reviewedRole: value } : undefined,
  'light-only': yesOrNo('lightOnly'),
  base: (value) => {
    const base = readBase(value);
    return base === undefined ? undefined : { base };
  },
  system: oneOf('system', systemIds),
  tab: oneOf('tab', outputIds),
  basic: yesOrNo('basic'),
  step: oneOf('step', steps),
  width: oneOf('width', widths),
  scheme: oneOf('scheme', ['light', 'dark']),
};

/** Writes a choice as a value for each part of an address. */
export const written = (choice: Choice): Record<string, string> => ({
  widget: choice.widget,
  also: choice.also.map(({ widget }) => widget).join(' '),
  lang: choice.lang,
  follow: choice.follow ? '1' : '0',
  contact: choice.contact,
  local: choice.local,
  'reviewed-by': choice.reviewedBy,
  'reviewed-on': choice.reviewedOn,
  'reviewed-role': choice.reviewedRole,
  'light-only': choice.lightOnly ? '1' : '0',
  base: choice.base,
  system: choice.system,
  tab: choice.tab,
  basic: choice.basic ? '1' : '0',
  step: String(choice.step),
  width: String(choice.width),
  scheme: choice.scheme,
});

/** Writes the choices for one widget as a value for each part of an address. */
export const widgetWritten = (of: WidgetChoice): Record<string, string> => ({
  sections: of.sections.join(' '),
  open: of.open.join(' '),
  held: of.held.join(' '),
  'reviewed-revision': of.revisions.join(' '),
});
