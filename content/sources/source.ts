/** The kind of a source: the type of publisher or of article. The words for readers are in `interface-sources.ts`. */
export type SourceKind =
  /** Recommendations of a body of experts, made by a published method. */
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
  /** A summary of the findings of several studies. */
  | 'review'
  /** A report on one or a few patients. */
  | 'cases'
  /** Opinions of experts, in a journal. */
  | 'opinion'
  /** Anything else; never shown to patients. */
  | 'other';

/** The kinds of sources that patients may be shown. */
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
  /** ISO date, or year, that the source itself shows; undefined if it shows none. */
  readonly date?: string;
  readonly readers: 'patients' | 'clinicians';
}
