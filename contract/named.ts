/** A name that those who embed the library may rely on. */
export interface Named {
  readonly name: string;
  /** What the name means, in a sentence or more for those who embed. */
  readonly doc: string;
  /** The version that first had it. */
  readonly since: string;
  /**
   * Set before the name is removed. The name works until the next major version. The console reports a
   * deprecated option that is on a tag.
   */
  readonly deprecated?: {
    /** The version that deprecated it. */
    readonly since: string;
    /** What to use in its place. */
    readonly use: string;
  };
}
