import { split, type Brought } from './brought.js';
import { defaultChoice, type Choice } from './choice.js';
import type { Facts } from './facts.js';
import { listedOptions, isValid, withOption } from './options.js';
import { oneLine, readers, widgetReaders, widgetWritten, written, type Reader } from './parts.js';
import { systemFor, systemOf } from './systems.js';
import { isTokenValue } from './theme.js';
import { changeOf } from './widgets.js';

/** Increases when the meaning of an address changes. */
const VERSION = '2';
/** The first version of addresses, in which `follow` was off by default. */
const FIRST = '1';
/** Name of the part with the builder's own language. A colleague who opens the address sees the builder in this language. */
const BUILDER_LOCALE = 'ui';
const TOKEN = 'token.';
/** The length of the longest value that is accepted from an address, in characters. Usual texts in fields are shorter. */
const MAX_VALUE_LENGTH = 4000;

/** The result of reading an address. */
export interface ReadResult {
  /** The choice with those values of the address that a link may set. All other values are the defaults. */
  readonly choice: Choice;
  /** The other values from the address, which the editor may accept or reject. */
  readonly brought: Brought;
  /** The builder's own language, if the address names one. */
  readonly builderLocale: string | undefined;
  /** Parts of the address that could not be read, such as `width=0`. The defaults are used in their place. */
  readonly ignored: readonly string[];
}

const optionReader =
  (option: (typeof listedOptions)[number]): Reader =>
  (value, _facts, { options }) => {
    const line = oneLine(value);
    return isValid(option, line) ? { options: withOption(options, option, line) } : undefined;
  };

const tokenReader =
  (token: string): Reader =>
  (value, facts, { tokens }) => {
    const isKnown = facts.tokens.some((each) => each.name === token);
    return isKnown && isTokenValue(token, value)
      ? { tokens: { ...tokens, [token]: value } }
      : undefined;
  };

/** The reader of a part that is not in `readers`: an option, a token or a part of one widget. Undefined for an unknown part. */
function readerOf(name: string, choice: Choice): Reader | undefined {
  if (name.startsWith(TOKEN)) return tokenReader(`--iort-${name.slice(TOKEN.length)}`);
  const option = listedOptions.find((each) => each.name === name);
  if (option) return optionReader(option);
  const [part = '', widget = choice.widget] = name.split('.').reverse();
  const isThere = [choice, ...choice.also].some((each) => each.widget === widget);
  const read = Object.hasOwn(widgetReaders, part) ? widgetReaders[part] : undefined;
  if (!read || !isThere || name.split('.').length > 2) return undefined;
  return (value, facts) => {
    const change = read(value, facts, widget);
    return change && changeOf(choice, widget, change);
  };
}

/**
 * Writes a choice as the fragment of an address. Browsers don't send fragments to a server. Values that equal their
 * defaults are left out.
 * @param builder address of the builder's page
 * @param builderLocale the builder's own language
 */
export function writeAddress(choice: Choice, builder: string, builderLocale: string): string {
  const parts = new URLSearchParams({ v: VERSION, [BUILDER_LOCALE]: builderLocale });
  const untouched = written(defaultChoice(builder));
  for (const [name, value] of Object.entries(written(choice))) {
    if (value !== untouched[name]) parts.set(name, value);
  }
  for (const of of [choice, ...choice.also]) {
    const before = of === choice ? '' : `${of.widget}.`;
    for (const [name, value] of Object.entries(widgetWritten(of))) {
      if (value) parts.set(before + name, value);
    }
  }
  for (const { name } of listedOptions) {
    const value = choice.options[name];
    if (value !== undefined) parts.set(name, value);
  }
  for (const [name, value] of Object.entries(choice.tokens)) {
    if (value) parts.set(TOKEN + name.replace(/^--iort-/, ''), value);
  }
  return `#${parts.toString()}`;
}

/**
 * Reads a choice from any fragment. Parts that can't be read are listed in `ignored`. Values that the editor must accept
 * first are returned in `brought`. In `choice`, both are replaced by the defaults.
 * @param builder address of the builder's page
 */
export function readAddress(fragment: string, facts: Facts, builder: string): ReadResult {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const untouched = defaultChoice(builder);
  let choice = untouched;
  if ([...parts].length === 0)
    return { choice, brought: {}, builderLocale: undefined, ignored: [] };
  const ignored: string[] = [];
  const builderLocale = parts.get(BUILDER_LOCALE) ?? undefined;
  const version = parts.get('v');
  if (version === FIRST) choice = { ...choice, follow: false };
  else if (version !== VERSION) ignored.push(`v=${version ?? ''}`);
  const take = (name: string, value: string, read: Reader | undefined) => {
    const change = value.length > MAX_VALUE_LENGTH ? undefined : read?.(value, facts, choice);
    if (change) choice = { ...choice, ...change };
    else ignored.push(`${name}=${value}`);
  };
  for (const [name, read] of Object.entries(readers)) {
    const value = parts.get(name);
    if (value !== null) take(name, value, read);
  }
  for (const [name, value] of parts) {
    if (name === 'v' || name === BUILDER_LOCALE || Object.hasOwn(readers, name)) continue;
    take(name, value, readerOf(name, choice));
  }
  if (!(systemOf(choice.system).ways as readonly string[]).includes(choice.tab)) {
    choice = parts.has('tab')
      ? { ...choice, system: systemFor(choice.tab) }
      : { ...choice, tab: systemOf(choice.system).ways[0] };
  }
  return { ...split(choice, untouched), builderLocale, ignored };
}
