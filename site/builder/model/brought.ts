import type { Choice, WidgetChoice } from './choice.js';
import { isForLinks, listedOptions, type OptionValues } from './options.js';

/**
 * The fields of a choice with the hospital's words, its sign-off, its design tokens and the address of the files. Anybody
 * can write a link, so the editor must see and accept the values of these fields first.
 */
export const askedFor = [
  'contact',
  'local',
  'reviewedBy',
  'reviewedOn',
  'reviewedRole',
  'held',
  'revisions',
  'tokens',
  'base',
] as const;

/** The fields for the sign-off of one widget's text. */
type Signed = Pick<WidgetChoice, 'widget' | 'held' | 'revisions'>;

/** The values of a link that the editor must accept first and that differ from their defaults. */
export type Brought = Partial<Pick<Choice, (typeof askedFor)[number]>> & {
  /** Options that a link may not set. */
  readonly options?: OptionValues;
  /** Sign-offs of the other widgets on the page. */
  readonly also?: readonly Signed[];
};

export const isNothing = (brought: Brought): boolean => Object.keys(brought).length === 0;

/** The options that a link may set if `forLinks` is true, otherwise the options that a link may not set. */
const optionsFor = (values: OptionValues, forLinks: boolean): OptionValues =>
  Object.fromEntries(
    listedOptions
      .filter((option) => isForLinks(option) === forLinks)
      .flatMap(({ name }) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );

/** Divides a choice into the values that a link may set and the values that the editor must accept first. */
export function split(read: Choice, untouched: Choice): { choice: Choice; brought: Brought } {
  const asked = askedFor.filter(
    (key) => JSON.stringify(read[key]) !== JSON.stringify(untouched[key]),
  );
  const pick = (from: Choice) => Object.fromEntries(asked.map((key) => [key, from[key]]));
  const options = optionsFor(read.options, false);
  const also = read.also
    .filter(({ held, revisions }) => held.length + revisions.length > 0)
    .map(({ widget, held, revisions }) => ({ widget, held, revisions }));
  return {
    choice: {
      ...read,
      ...pick(untouched),
      options: optionsFor(read.options, true),
      also: read.also.map((each) => ({ ...each, held: [], revisions: [] })),
    },
    brought: {
      ...pick(read),
      ...(Object.keys(options).length > 0 && { options }),
      ...(also.length > 0 && { also }),
    },
  };
}

/** Adds accepted values from a link to a choice. */
export const withBrought = (choice: Choice, brought: Brought): Choice => ({
  ...choice,
  ...brought,
  options: { ...choice.options, ...brought.options },
  tokens: { ...choice.tokens, ...brought.tokens },
  also: choice.also.map((each) => ({
    ...each,
    ...brought.also?.find(({ widget }) => widget === each.widget),
  })),
});

/** The values of a link without the revisions and held passages, which belong to the widget that the link names. */
export const forOtherWidget = ({ revisions: _revisions, held: _held, ...rest }: Brought): Brought =>
  rest;
