/** Something that whoever embeds the library may rely on, by its name. */
export interface Named {
  readonly name: string;
  /** What it is, in a sentence for whoever embeds. */
  readonly doc: string;
  /** The version that first had it. */
  readonly since: string;
  /** Set where it is to go: for one minor version it works and says so in the console. */
  readonly deprecated?: {
    /** The version that deprecated it. */
    readonly since: string;
    /** What to use in its place. */
    readonly use: string;
  };
}
