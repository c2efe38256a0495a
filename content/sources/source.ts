/** What a source is: who speaks, and of articles how. The words for readers stand in `interface-sources.ts`. */
export type SourceKind =
  /** What a body of experts recommends, by an open method. */
  | 'guideline'
  /** A government or its health service. */
  | 'public'
  /** A society of doctors or scientists. */
  | 'society'
  | 'charity'
  /** A hospital, cancer center or university. */
  | 'hospital'
  /** A study of patients, with results of its own. */
  | 'study'
  /** A look at what several studies found. */
  | 'review'
  /** A report on one or a few patients. */
  | 'cases'
  /** What experts think, in a journal. */
  | 'opinion'
  /** Anything else; never shown to patients. */
  | 'other';

/** What a source that patients are shown may be. */
export type ShownKind = Exclude<SourceKind, 'other'>;

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
  readonly kind: SourceKind;
  /** Address without tracking parameters. */
  readonly url: string;
  /** ISO date, or year, that the source shows for itself; absent where it shows none. */
  readonly date?: string;
  readonly readers: 'patients' | 'clinicians';
}
