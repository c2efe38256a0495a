import { roles } from '../generated/content/shared.js';
import { heldNames, openedNames } from '../generated/held-names.js';
import { warnAttribute } from '../diagnostics/console.js';
import { isTooOld, MAX_AGE_MONTHS } from './review-age.js';

/** The facts that decide whether a sign-off opens held passages. An opened passage is shown. */
interface SignOffFacts {
  /** The clinical role, as the page states it; may be empty or unknown. */
  readonly role: string;
  /** ISO date, not in the future; undefined if it is missing or not valid. */
  readonly on: string | undefined;
  readonly revisions: readonly string[];
  /** The revision of the text with all its held passages; undefined if nothing is held. */
  readonly withHeld: string | undefined;
}

/** Why a sign-off opens nothing; undefined if it opens its passages. */
function refusal(names: readonly string[], { role, on, revisions, withHeld }: SignOffFacts) {
  const known = Object.values(heldNames).flat();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) return `unknown: ${unknown.join(' ')}; there are: ${known.join(' ')}`;
  if (!(role in roles)) return `reviewed-role has to be one of: ${Object.keys(roles).join(' ')}`;
  if (!on) return 'reviewed-on has to be a date that is not in the future';
  if (isTooOld(on))
    return `reviewed-on is more than ${MAX_AGE_MONTHS} months ago: review the text again`;
  if (withHeld && !revisions.includes(withHeld))
    return `reviewed-revision must contain ${withHeld}, the revision of the text with its held passages`;
  return undefined;
}

/**
 * The names of the held passages that a sign-off opens: all names in it, also those for other widgets. None
 * if the sign-off is refused; a console line then says why. A name of a passage that the project has opened
 * since is ignored, as the passage is shown anyway.
 */
export function namesToOpen(
  tag: string,
  asked: readonly string[],
  facts: SignOffFacts,
): readonly string[] {
  const names = asked.filter((name) => !openedNames.includes(name));
  if (names.length === 0) return [];
  const why = refusal(names, facts);
  if (why) warnAttribute(tag, 'held', names.join(' '), `shows no held passage: ${why}`);
  return why ? [] : names;
}
