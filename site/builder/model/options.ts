import { options, type Option } from '../../../contract/options.js';
import { isPastDate } from './date.js';

/**
 * Options whose fields in the form are made by hand. They are for one widget, belong to a sign-off, or are the phone
 * number, whose field also takes a sentence. The fields of all other options are made from the list of options.
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

/** The options whose form field, query parameter and attribute are made from the list of options. */
export const listedOptions: readonly Option[] = options.filter(
  ({ name }) => !HAND_MADE.includes(name),
);

/** The part of the form that contains the field of an option. */
export type Place =
  /** Options for how the widget is shown, read aloud and printed, such as the heading level. */
  | 'placing'
  /** The hospital's words. */
  | 'hospital'
  /** The review by the hospital's clinicians. */
  | 'review';

export function placeOf({ isSignOff, kind }: Option): Place {
  if (isSignOff) return 'review';
  return kind === 'text' || kind === 'date' ? 'hospital' : 'placing';
}

/** Whether a link to the builder may set an option without asking the person who opens it. */
export const isForLinks = ({ ways }: Option): boolean => ways.includes('address');

const WORDS = /^[\w-]+(?: [\w-]+)*$/;

/** Whether a value is valid for the kind of an option. */
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

/** What the field of an option contains at first: the first value of a choice, the default of a level, otherwise nothing. */
export function unset({ kind, values, default: value }: Option): string {
  if (kind === 'choice') return values?.[0] ?? '';
  return kind === 'level' ? value : '';
}

/** Values by option. A missing option has its default. */
export type OptionValues = Readonly<Record<string, string>>;

/** The chosen value of an option, or else its default. */
export const valueOf = (values: OptionValues, option: Option): string =>
  values[option.name] ?? unset(option);

/** Sets the value of an option. If the value is the default, the option is left out. */
export function withOption(values: OptionValues, option: Option, value: string): OptionValues {
  const others = Object.entries(values).filter(([name]) => name !== option.name);
  const set = value === unset(option) ? [] : [[option.name, value] as const];
  return Object.fromEntries([...others, ...set]);
}
