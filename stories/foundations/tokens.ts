import { parts as listed } from '../../contract/parts.js';
import { isColor, tokens } from '../../tools/themes/tokens.js';

export { tokens };

export const colorTokens = tokens.filter(isColor);

export const parts = listed.map(({ name, doc }) => ({ name, description: doc }));
