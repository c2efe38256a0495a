import { isStatement, type Passage } from '../../content/statement.js';
import { isSignedOff, type Ledger } from './ledger.js';

/** A language's translations by message id, and who signed them off. */
export interface ReviewedTranslation {
  readonly ledger: Ledger;
  readonly targets: ReadonlyMap<string, string>;
}

/**
 * Whether held words may be shown: a clinician has signed off every statement among them in English, and a
 * translator all of them, headings too, in every other language. There is one gate for all languages,
 * because the English and its translations are shown side by side.
 */
export function isGateOpen(
  passages: readonly Passage[],
  english: Ledger,
  translations: readonly ReviewedTranslation[],
): boolean {
  const statements = passages.filter(isStatement);
  // Words without a statement can't have been signed off by a clinician: keep the gate shut.
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
