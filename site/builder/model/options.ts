import { options, type Option } from '../../../contract/options.js';
import { isPastDate } from './date.js';

/**
 * Options with hand-made fields in the form, because they belong to one widget, are part of a sign-off, or are the
 * number, which may be a sentence instead. The fields of all others are made from the list of options.
 */
const HAND_MADE = [
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
export const listedOptions: readonly Option[] = options.filter(
  ({ name }) => !HAND_MADE.includes(name),
);

/** The part of the form with the field of an option. */
export type Place =
  /** How the widget fits into its page. */
  | 'placing'
  /** The hospital's words. */
  | 'hospital'
  /** The review by its clinicians. */
  | 'review';

export function placeOf({ isSignOff, kind }: Option): Place {
  if (isSignOff) return 'review';
  return kind === 'text' || kind === 'date' ? 'hospital' : 'placing';
}

/** Whether a link may set an option without the editor's consent. */
export const isForLinks = ({ ways }: Option): boolean => ways.includes('address');

const WORDS = /^[\w-]+(?: [\w-]+)*$/;

/** Whether a value is valid for an option, by its kind. */
export function isValid({ kind, values }: Option, value: string): boolean {
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

/** The default of an option, as its field shows it; empty if the default is not a value. */
export function unset({ kind, values, default: value }: Option): string {
  if (kind === 'choice') return values?.[0] ?? '';
  return kind === 'level' ? value : '';
}

/** Values by option; a missing one has its default. */
export type OptionValues = Readonly<Record<string, string>>;

/** The value of an option, chosen or not. */
export const valueOf = (values: OptionValues, option: Option): string =>
  values[option.name] ?? unset(option);

/** Values with one of them set; defaults are left out. */
export function withOption(values: OptionValues, option: Option, value: string): OptionValues {
  const others = Object.entries(values).filter(([name]) => name !== option.name);
  const set = value === unset(option) ? [] : [[option.name, value] as const];
  return Object.fromEntries([...others, ...set]);
}
