/** A widget that is asked for at a place. */
export interface Asked {
  readonly tag: string;
  /** The value of an option, `lang` and `dir` among them; `null` where it is not set. */
  readonly option: (name: string) => string | null;
}
