/**
 * Characters that may be between the digits of a number, for a character class: spaces, brackets, points,
 * slashes, any dash, and invisible characters. The plugin's PHP has the same.
 */
export const BETWEEN = String.raw`\s().\/·（）\p{Pd}\u2212\p{Cf}`;
