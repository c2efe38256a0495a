/** A name that those who embed the library may rely on. */
export interface Named {
  readonly name: string;
  /** What the name means, in a sentence or more for those who embed. */
  readonly doc: string;
  /** The first version that has the name. */
  readonly since: string;
  /**
   * Set before the name is removed. The name works until the next major version. The console reports a
   * deprecated option that is on a tag.
   */
  readonly deprecated?: {
    /** The version that deprecated the name. */
    readonly since: string;
    /** What to use in its place. */
    readonly use: string;
  };
}
