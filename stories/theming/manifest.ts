import manifest from '../../dist/custom-elements.json?raw';
import { isColor, partsIn, tokensIn } from '../../tools/themes/tokens.js';

/** What is documented to change the look, as the build wrote it down. */
export const tokens = tokensIn(JSON.parse(manifest));

export const colorTokens = tokens.filter(isColor);

export const parts = partsIn(JSON.parse(manifest));
