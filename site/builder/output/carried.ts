import type { Choice } from '../model/choice.js';
import { declarations } from '../model/theme.js';
import { tagsOf, type Part } from './tag.js';

/** The parts of a choice that an output should contain: values that differ from their defaults, and `follow` if set. */
export function chosenParts(choice: Choice): Part[] {
  const tags = tagsOf(choice);
  return [
    ...new Set<Part>([
      ...tags.flatMap(({ attributes }) => attributes.map(({ part }) => part)),
      ...tags.flatMap(({ contact }) => (contact ? ['contact'] : [])),
      ...tags.flatMap(({ local }) => (local.length > 0 ? ['local'] : [])),
      ...(declarations(choice).length > 0 ? ['tokens'] : []),
      ...(choice.follow ? ['follow'] : []),
    ]),
  ].filter((part) => part !== 'lang');
}
