import { isStatement, type Passage } from '../../content/statement.js';
import { isSignedOff, type Ledger } from './ledger.js';

/** The translations of a language by message id, and the ledger with their sign-offs. */
export interface ReviewedTranslation {
  readonly ledger: Ledger;
  readonly targets: ReadonlyMap<string, string>;
}

/**
 * Whether these held passages may be shown. For that, a clinician must have signed off every statement in English. In
 * every other language, a translator must have signed off all passages, including headings. There is one gate for all
 * languages, because English and a translation may be shown side by side.
 */
export function isGateOpen(
  passages: readonly Passage[],
  english: Ledger,
  translations: readonly ReviewedTranslation[],
): boolean {
  const statements = passages.filter(isStatement);
  // A clinician signs off statements only. If no passage is a statement, a clinician has signed off nothing, so the gate
  // stays closed.
  return (
    statements.length > 0 &&
    statements.every(({ id, text }) => isSignedOff(english, 'clinician', id, text)) &&
    translations.every(({ ledger, targets }) =>
      passages.every(({ id, text }) =>
        isSignedOff(ledger, 'translator', id, text, targets.get(id) ?? ''),
      ),
    )
  );
}
