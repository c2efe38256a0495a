import { options, type Option } from '../../../contract/options.js';
import { isPastDate } from './date.js';

/**
 * Options that a part of the form of its own chooses: they belong to one widget, make a sign-off, or are
 * the number, for which a sentence may stand.
 * All others come from the list as they are.
 */
const OWN = [
  'sections',
  'open',
  'phone',
  'reviewed-by',
  'reviewed-on',
  'reviewed-revision',
  'reviewed-role',
  'held',
];

/** The options whose field, address and attribute come from the list. */
export const listedOptions: readonly Option[] = options.filter(({ name }) => !OWN.includes(name));

/** Where the form asks for an option. */
export type Place =
  /** How the widget stands in its page. */
  | 'placing'
  /** The hospital's words. */
  | 'hospital'
  /** What its clinicians stand by. */
  | 'review';

export function placeOf({ isSignOff, kind }: Option): Place {
  if (isSignOff) return 'review';
  return kind === 'text' || kind === 'date' ? 'hospital' : 'placing';
}

/** Whether a link may set it without a question. */
export const isForLinks = ({ ways }: Option): boolean => ways.includes('address');

const WORDS = /^[\w-]+(?: [\w-]+)*$/;

/** Whether an option takes a value, by its kind. */
export function takes({ kind, values }: Option, value: string): boolean {
  switch (kind) {
    case 'choice':
      return values?.includes(value) ?? false;
    case 'level':
      return /^[1-6]$/.test(value);
    case 'date':
      return isPastDate(value);
    case 'names':
    case 'sections':
    case 'disclosures':
      return WORDS.test(value);
    case 'text':
      return true;
  }
}

/** What holds where an option is not set, as its field shows it; empty where that is no value. */
export function unset({ kind, values, default: value }: Option): string {
  if (kind === 'choice') return values?.[0] ?? '';
  return kind === 'level' ? value : '';
}

/** Values by option; what is missing is as it is by itself. */
export type OptionValues = Readonly<Record<string, string>>;

/** The value of an option, chosen or not. */
export const valueOf = (values: OptionValues, option: Option): string =>
  values[option.name] ?? unset(option);

/** Values with one of them set; what is as it is by itself is not said. */
export function withOption(values: OptionValues, option: Option, value: string): OptionValues {
  const others = Object.entries(values).filter(([name]) => name !== option.name);
  const set = value === unset(option) ? [] : [[option.name, value] as const];
  return Object.fromEntries([...others, ...set]);
}
