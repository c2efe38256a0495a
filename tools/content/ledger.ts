import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Who may sign off: the roles are an enumeration, so that no other word can pass for one. */
export const roles = ['clinician', 'translator'] as const;
export type Role = (typeof roles)[number];

/** One sign-off of one message. */
export interface SignOff {
  /** Hash of the English text at sign-off. */
  readonly source: string;
  /** Hash of the translation at sign-off; none for English. */
  readonly target?: string;
  readonly role: Role;
  readonly reviewer: string;
  /** ISO date. */
  readonly date: string;
}

/** The sign-offs of one locale, by message id. */
export interface Ledger {
  readonly locale: string;
  readonly messages: Readonly<Record<string, SignOff>>;
}

/** Hash by which the ledger recognizes a text: SHA-256, first 16 hex digits. */
export const hashText = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Reads the ledger of a locale; without a file nothing is signed off.
 * @throws if the file names a role that is none of {@link roles}.
 */
export function readLedger(locale: string): Ledger {
  const path = new URL(`../../locales/reviews/${locale}.json`, import.meta.url);
  if (!existsSync(path)) return { locale, messages: {} };
  const ledger = JSON.parse(readFileSync(path, 'utf8')) as Ledger;
  for (const [id, entry] of Object.entries(ledger.messages)) {
    if (!roles.includes(entry.role)) {
      throw new Error(`locales/reviews/${locale}.json: ${id}: unknown role "${entry.role}"`);
    }
  }
  return ledger;
}

/** Whether a text was signed off in a role as it stands; a changed text counts as unsigned. */
export function isSignedOff(
  ledger: Ledger,
  role: Role,
  id: string,
  source: string,
  target?: string,
): boolean {
  const entry = ledger.messages[id];
  return (
    entry?.role === role &&
    entry.source === hashText(source) &&
    (target === undefined || entry.target === hashText(target))
  );
}
