import { pairOf, tintOf, type ColorPair } from '../../../tools/themes/brand.js';
import { isColorValue, readColors, resolved, type Scheme } from '../../../tools/themes/measure.js';
import { pairs } from '../../../tools/themes/pairs.js';
import { propertyOf } from '../../../tools/themes/tokens.js';
import type { Choice } from './choice.js';
import { isSelfContained } from './css-value.js';
import type { Facts } from './facts.js';
import { validTokens } from './theme.js';

const LINK = propertyOf('link');
const PICTURE = propertyOf('picture');

/** Whether a text is a color that doesn't depend on the page. `currentColor` and variables depend on the page. */
export const isBrand = (text: string): boolean =>
  isSelfContained(text.trim()) && isColorValue(text) && !/var\(|currentcolor/i.test(text);

const valueOf = ({ light, dark }: ColorPair, lightOnly: boolean): string =>
  lightOnly ? light : `light-dark(${light}, ${dark})`;

/** Makes tokens from a brand color. Links get the nearest readable color, and drawings a tint. */
function tokensOf({ tokens, lightOnly }: Choice, { tokens: listed }: Facts, brand: string) {
  const theme = Object.fromEntries(validTokens({ tokens }));
  const links = pairs.filter(({ of }) => of === 'link');
  const groundsIn = (scheme: Scheme) => {
    const colors = readColors(listed, theme, scheme);
    return links.map(({ on }) => colors(on));
  };
  const least = Math.max(...links.map((pair) => pair.least));
  const color = resolved(brand);
  const pair = pairOf(color, { light: groundsIn('light'), dark: groundsIn('dark') }, least);
  return {
    [LINK]: valueOf(pair, lightOnly),
    [PICTURE]: valueOf(tintOf(color), lightOnly),
  };
}

/**
 * The tokens after the editor has changed the field of the brand color. An empty field removes the tokens for links and
 * drawings.
 * @returns undefined if the text is not a color yet
 */
export function withBrand(
  choice: Choice,
  facts: Facts,
  text: string,
): Choice['tokens'] | undefined {
  if (text.trim())
    return isBrand(text) ? { ...choice.tokens, ...tokensOf(choice, facts, text) } : undefined;
  return Object.fromEntries(
    Object.entries(choice.tokens).filter(([name]) => name !== LINK && name !== PICTURE),
  );
}
