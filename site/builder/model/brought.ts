import type { Choice } from './choice.js';

/**
 * What speaks in the hospital's name, leads elsewhere or changes what patients are told. Anybody can
 * write a link: it sets how the text is shown, and these only when the editor has seen and taken them.
 */
export const askedFor = [
  'unreviewed',
  'contact',
  'phoneLabel',
  'localName',
  'local',
  'reviewedBy',
  'reviewedOn',
  'reviewedRole',
  'held',
  'revisions',
  'tokens',
  'base',
] as const;

/** What a link brings beyond display options; only what differs from the default. */
export type Brought = Partial<Pick<Choice, (typeof askedFor)[number]>>;

export const isNothing = (brought: Brought): boolean => Object.keys(brought).length === 0;

/** Takes a choice apart into display options and what somebody is asked about first. */
export function split(read: Choice, untouched: Choice): { choice: Choice; brought: Brought } {
  const asked = askedFor.filter(
    (key) => JSON.stringify(read[key]) !== JSON.stringify(untouched[key]),
  );
  const pick = (from: Choice) => Object.fromEntries(asked.map((key) => [key, from[key]]));
  return { choice: { ...read, ...pick(untouched) }, brought: pick(read) };
}

/** A choice with what was brought. */
export const withBrought = (choice: Choice, brought: Brought): Choice => ({
  ...choice,
  ...brought,
  tokens: { ...choice.tokens, ...brought.tokens },
});

/** Another widget has other texts to sign off, and to open, than those that the link named. */
export const forOtherWidget = ({ revisions: _revisions, held: _held, ...rest }: Brought): Brought =>
  rest;
