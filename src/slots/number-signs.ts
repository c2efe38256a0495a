/**
 * What stands between the digits of a number, as a class in a regular expression: spaces, brackets,
 * points, slashes, any dash, and signs that are not seen. The plugin's PHP has the same.
 */
export const BETWEEN = String.raw`\s().\/·（）\p{Pd}\u2212\p{Cf}`;
