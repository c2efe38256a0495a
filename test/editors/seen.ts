/** What a reader sees in a part of a page. */
export interface Seen {
  /** The text that is displayed, in shadow roots too, in one line. */
  readonly visible: string;
  /** All letters and digits but those of drawings, sorted: editors move captions, and mend quotes. */
  readonly words: string;
  /** A widget that shows its text. */
  readonly hasWidget: boolean;
  readonly hasFrame: boolean;
  readonly hasLink: boolean;
  /** Whether there is something that a script may make a widget of. */
  readonly mayBecome: boolean;
  /** Level of the widget's title, and how many sections it shows. */
  readonly level: number;
  readonly sections: number;
  readonly headings: number;
  readonly folds: number;
  readonly drawings: number;
  /** How many paragraphs and headings say that they are in Spanish. */
  readonly spanish: number;
}
