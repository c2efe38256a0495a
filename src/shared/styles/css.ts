/** Marks a literal as CSS, for editors; Lit's own tag does the same with more code. */
export const css = String.raw;
