/**
 * A page or article that statements rest on.
 *
 * `readers: 'patients'` — a public health body, society, charity, academic centre or journal at a
 * live public address; listed in the widgets. `readers: 'clinicians'` — insurers aside, pages that
 * back a statement but are archived, mirrored, superseded or of weaker standing; kept as evidence
 * and exported as data, never shown to patients.
 */
export interface Source {
  /** Title as the publisher prints it. */
  readonly title: string;
  readonly publisher: string;
  /** Address without tracking parameters. */
  readonly url: string;
  /** ISO date, or year, that the source shows for itself; absent where it shows none. */
  readonly date?: string;
  readonly readers: 'patients' | 'clinicians';
}
