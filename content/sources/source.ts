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
  /** A study of patients, with its own results. */
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
 * `readers: 'patients'`: a page of a public health body, society, charity, hospital or university, or an
 * article in a journal, at a live public address. It is listed in the widgets. `readers: 'clinicians'`: a
 * page that backs a statement, but is archived, mirrored, superseded or of weaker standing. It is kept as
 * evidence and exported as data, but never shown to patients.
 */
export interface Source {
  /** The publisher's title, or a short form of it. */
  readonly title: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  /** Address without tracking parameters. */
  readonly url: string;
  /** The ISO date, month or year that the source itself shows. Undefined if it shows none. */
  readonly date?: string;
  readonly readers: 'patients' | 'clinicians';
}
