/** A name that those who embed the library may rely on. */
export interface Named {
  readonly name: string;
  /** What the name stands for, in a sentence for those who embed. */
  readonly doc: string;
  /** The version that first had it. */
  readonly since: string;
  /**
   * Set before the name is removed. The name works until the next major version. If it is an option on a
   * tag, the console reports it.
   */
  readonly deprecated?: {
    /** The version that deprecated it. */
    readonly since: string;
    /** What to use in its place. */
    readonly use: string;
  };
}
