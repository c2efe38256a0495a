import { tokenDefaults } from '../../generated/contract/tokens.js';

/**
 * The value of a design token, as CSS: what the page sets, else the default. Not for `--iort-color-focus`,
 * whose default is another token; see `tokens.ts`.
 */
export const token = (name: keyof typeof tokenDefaults): string =>
  `var(${name}, ${tokenDefaults[name]})`;
