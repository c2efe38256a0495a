/** A widget that an element of the page asks for. */
export interface Asked {
  readonly tag: string;
  /** The value of an option, including `lang` and `dir`; `null` if it is not set. */
  readonly option: (name: string) => string | null;
}
