import { hashText, isSignedOff, type Ledger, type Role, type SignOff } from '../content/ledger.js';
import type { SourceMessage } from './messages.js';
import { isUnfinished, type Unit } from './xliff.js';

/** A message for review. */
export interface ReviewText {
  readonly id: string;
  readonly source: string;
  /** The translation; empty if there is none yet. English has no `target`. */
  readonly target?: string;
  /** Why the message can't be signed off now; undefined if it can. */
  readonly hindrance?: string;
}

/** A text that awaits review, and the reason. */
export interface Awaiting {
  readonly text: ReviewText;
  readonly reason: string;
}

/** Why a translation can't be signed off; undefined if it can. */
function hindranceOf(source: string, unit: Unit | undefined): string | undefined {
  if (!unit?.target.trim()) return 'not translated';
  if (unit.source !== source) return 'the English is newer; run "npm run locales"';
  if (unit.state === 'needs-adaptation') return 'stale (needs-adaptation)';
  return isUnfinished(unit) ? `unfinished (${unit.state})` : undefined;
}

/**
 * All texts for review, sorted by id.
 * @param units the translations; left out for English
 */
export function reviewTexts(
  messages: readonly SourceMessage[],
  units?: readonly Unit[],
): ReviewText[] {
  const byId = new Map(units?.map((unit) => [unit.id, unit]));
  return messages
    .map(({ id, text: source }): ReviewText => {
      if (!units) return { id, source };
      const unit = byId.get(id);
      const hindrance = hindranceOf(source, unit);
      return { id, source, target: unit?.target ?? '', ...(hindrance && { hindrance }) };
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * Selects texts by id or by the beginning of ids (`faq.*`). Without names, selects all texts.
 * @throws if a name matches no text
 */
export function selectTexts(
  texts: readonly ReviewText[],
  names: readonly string[],
): readonly ReviewText[] {
  if (names.length === 0) return texts;
  const chosen = new Set<ReviewText>();
  for (const name of names) {
    const found = texts.filter(({ id }) =>
      name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name,
    );
    if (found.length === 0) throw new Error(`${name}: no message has this id`);
    for (const text of found) chosen.add(text);
  }
  return texts.filter((text) => chosen.has(text));
}

/** The recorded sign-off of a text by a role, if there is one. It may have lapsed. */
export const recordedSignOff = (
  ledger: Ledger,
  role: Role,
  { id }: ReviewText,
): SignOff | undefined => ledger.messages[id]?.find((signOff) => signOff.role === role);

/** Lists what has changed since the sign-off: the English, the translation, both or nothing. */
export const changedSides = (
  entry: SignOff,
  { source, target }: ReviewText,
): ('English' | 'translation')[] => [
  ...(entry.source === hashText(source) ? [] : (['English'] as const)),
  ...(target === undefined || entry.target === hashText(target) ? [] : (['translation'] as const)),
];

function reasonOf(ledger: Ledger, role: Role, text: ReviewText): string {
  const entry = recordedSignOff(ledger, role, text);
  return entry ? `${changedSides(entry, text).join(' and ')} changed` : 'never signed';
}

/** The texts without a valid sign-off by a role, each with the reason. */
export const awaitingReview = (
  ledger: Ledger,
  role: Role,
  texts: readonly ReviewText[],
): Awaiting[] =>
  texts
    .filter(({ id, source, target }) => !isSignedOff(ledger, role, id, source, target))
    .map((text) => ({ text, reason: reasonOf(ledger, role, text) }));

/** Lines that list the texts that await review, grouped by the first part of their ids, such as `faq`. */
export function listAwaiting(awaiting: readonly Awaiting[]): string[] {
  const groups = new Map<string, Awaiting[]>();
  for (const one of awaiting) {
    const [prefix = ''] = one.text.id.split('.');
    groups.set(prefix, [...(groups.get(prefix) ?? []), one]);
  }
  return [...groups].flatMap(([prefix, members]) => {
    const reasons = [...new Set(members.map(({ reason }) => reason))].sort();
    const counts = reasons.map(
      (reason) => `${members.filter((member) => member.reason === reason).length} ${reason}`,
    );
    return [
      `  ${prefix}: ${members.length} (${counts.join(', ')})`,
      ...members.map(
        ({ text: { id, hindrance }, reason }) =>
          `    ${id}: ${reason}${hindrance ? `; ${hindrance}` : ''}`,
      ),
    ];
  });
}

/**
 * Adds sign-offs to a ledger. Sign-offs by other roles and of other messages stay.
 * @throws an error that lists the texts that can't be signed off now; in that case no text is signed off
 */
export function signTexts(
  ledger: Ledger,
  texts: readonly ReviewText[],
  { role, reviewer, date }: Pick<SignOff, 'role' | 'reviewer' | 'date'>,
): Ledger {
  const hindered = texts.filter(({ hindrance }) => hindrance);
  if (hindered.length > 0) {
    const lines = hindered.map(({ id, hindrance }) => `  ${id}: ${hindrance}`);
    throw new Error(
      ['nothing was signed off: these texts can’t be signed off yet:', ...lines].join('\n'),
    );
  }
  const signed = texts.map(({ id, source, target }) => {
    const others = (ledger.messages[id] ?? []).filter((signOff) => signOff.role !== role);
    const read = { source, ...(target !== undefined && { target }) };
    const hashes = {
      source: hashText(source),
      ...(target !== undefined && { target: hashText(target) }),
    };
    return [id, [...others, { ...hashes, role, reviewer, date, read }]] as const;
  });
  return { ...ledger, messages: { ...ledger.messages, ...Object.fromEntries(signed) } };
}
