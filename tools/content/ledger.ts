import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { today } from './record.js';

/** The roles that may sign off. */
export const roles = ['clinician', 'translator'] as const;
export type Role = (typeof roles)[number];

/** One person's sign-off of one message. */
export interface SignOff {
  /** Hash of the English text at sign-off. */
  readonly source: string;
  /** Hash of the translation at sign-off. Left out for English. */
  readonly target?: string;
  readonly role: Role;
  readonly reviewer: string;
  /** ISO date. */
  readonly date: string;
  /** The words that were signed off, to show later changes. Older sign-offs don't have this field. */
  readonly read?: { readonly source: string; readonly target?: string };
}

/** The sign-offs of one locale by message id. There is at most one for each role and message. */
export interface Ledger {
  readonly locale: string;
  readonly messages: Readonly<Record<string, readonly SignOff[]>>;
}

/** The folder of the ledgers. */
const ledgers = new URL('locales/reviews/', root);

/** The roles that may sign off in a locale. English has no translation, so no translator signs it off. */
export const rolesFor = (locale: string): readonly Role[] =>
  locale === 'en' ? ['clinician'] : roles;

/** The hash by which the ledger recognizes a text: the first 16 hexadecimal digits of its SHA-256 hash. */
export const hashText = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Says what is wrong with a date; undefined if the date is valid. */
export function dateProblem(date: unknown): string | undefined {
  const time = typeof date === 'string' ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // `Date.parse` turns 30 February into a day in March. So the parsed date must give the same text again.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    return `"${String(date)}" is no date; write YYYY-MM-DD`;
  }
  // Tomorrow is valid, as it may be today further east.
  return time < Date.now() + 864e5
    ? undefined
    : `${date} is in the future; today is ${today()} (UTC)`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHash = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);

/** Whether stored words match their hash, or both are missing. */
const matchesHash = (words: unknown, hash: unknown): boolean =>
  words === undefined ? hash === undefined : typeof words === 'string' && hashText(words) === hash;

/** Says what is wrong with an entry of a ledger; undefined if the entry is valid. */
function entryProblem(entry: unknown, locale: string): string | undefined {
  if (!isObject(entry)) return 'a sign-off that is not an object';
  const { source, target, role, reviewer, date, read } = entry;
  if (!roles.some((known) => known === role)) return `unknown role "${String(role)}"`;
  if (!rolesFor(locale).some((known) => known === role))
    return `a ${String(role)} can’t sign off English`;
  if (!isHash(source)) return '"source" is no hash';
  if (locale === 'en' ? target !== undefined : !isHash(target)) {
    return locale === 'en' ? 'English has no "target"' : '"target" is no hash';
  }
  if (typeof reviewer !== 'string' || !reviewer.trim()) return 'no reviewer';
  if (read !== undefined) {
    const isRight =
      isObject(read) && matchesHash(read.source, source) && matchesHash(read.target, target);
    if (!isRight) return 'the words in "read" don’t match the hashes';
  }
  return dateProblem(date);
}

/** Says what is wrong with the sign-offs of a message; undefined if they are valid. */
function messageProblem(entries: unknown, locale: string): string | undefined {
  if (!Array.isArray(entries)) return 'no list of sign-offs';
  for (const entry of entries) {
    const problem = entryProblem(entry, locale);
    if (problem) return problem;
  }
  const signed = entries.map(({ role }: SignOff) => role);
  const twice = signed.find((role, index) => signed.indexOf(role) !== index);
  return twice && `two sign-offs by a ${twice}`;
}

/**
 * Reads the ledger of a locale. Returns an empty ledger if there is no file.
 * @param folder the folder of the ledgers
 * @throws an error that names the locale's ledger and the mistake, so that an invalid entry never counts as a review
 */
export function readLedger(locale: string, folder = ledgers): Ledger {
  const url = new URL(`${locale}.json`, folder);
  if (!existsSync(url)) return { locale, messages: {} };
  const fail = (problem: string): never => {
    throw new Error(`locales/reviews/${locale}.json: ${problem}`);
  };
  let ledger: unknown;
  try {
    ledger = JSON.parse(readFileSync(url, 'utf8'));
  } catch (error) {
    return fail(`broken JSON: ${(error as Error).message}`);
  }
  if (!isObject(ledger) || !isObject(ledger.messages)) return fail('no "messages"');
  if (ledger.locale !== locale) return fail(`"locale" is not "${locale}"`);
  for (const [id, entries] of Object.entries(ledger.messages)) {
    const problem = messageProblem(entries, locale);
    if (problem) fail(`${id}: ${problem}`);
  }
  return ledger as unknown as Ledger;
}

/** Writes a ledger. Messages and roles are sorted, so that a new sign-off makes a small diff. */
export function writeLedger({ locale, messages }: Ledger, folder = ledgers): void {
  const ordered = Object.entries(messages)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, entries]) => [
      id,
      [...entries]
        .sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
        .map(({ source, target, role, reviewer, date, read }) => {
          return { source, ...(target && { target }), role, reviewer, date, ...(read && { read }) };
        }),
    ]);
  const ledger = { locale, messages: Object.fromEntries(ordered) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${locale}.json`, folder), `${JSON.stringify(ledger, null, 2)}\n`);
}

/**
 * Finds the valid sign-off of a text by a role. A sign-off of a text that has changed since is not valid.
 * @param target the translation; left out for English. In another language, no sign-off is valid without a translation.
 */
export function signOffOf(
  ledger: Ledger,
  role: Role,
  id: string,
  source: string,
  target?: string,
): SignOff | undefined {
  if (ledger.locale !== 'en' && !target) return undefined;
  const entry = ledger.messages[id]?.find((signOff) => signOff.role === role);
  const isValid =
    entry?.source === hashText(source) &&
    entry.target === (target === undefined ? undefined : hashText(target));
  return isValid ? entry : undefined;
}

/** Whether a text has a valid sign-off. Takes the same arguments as {@link signOffOf}. */
export const isSignedOff = (...args: Parameters<typeof signOffOf>): boolean =>
  signOffOf(...args) !== undefined;
