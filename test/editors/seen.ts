/** What a reader sees in a part of a page. */
export interface Seen {
  /** The displayed text on one line, including text in shadow roots. */
  readonly visible: string;
  /** All letters and digits outside drawings, sorted. Order and quotes don't count, because editors may move captions and change quotes. */
  readonly words: string;
  /** Whether there is a widget that shows its text. */
  readonly hasWidget: boolean;
  readonly hasFrame: boolean;
  /** Whether there is a link to a frame page. */
  readonly hasLink: boolean;
  /** Whether there is an element in which a script may still show a widget. */
  readonly mayBecome: boolean;
  /** Heading level of the widget's title; NaN without a widget. */
  readonly level: number;
  /** How many sections the widget shows. */
  readonly sections: number;
  readonly headings: number;
  readonly folds: number;
  readonly drawings: number;
  /** How many paragraphs and headings have `lang="es"`. */
  readonly spanish: number;
}
