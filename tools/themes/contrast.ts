import { ColorSpace, contrastWCAG21, parse, sRGB } from 'colorjs.io/fn';

ColorSpace.register(sRGB);

/** The contrast ratio of two opaque sRGB colours in CSS, from 1 to 21, by WCAG. */
export const contrast = (one: string, other: string): number =>
  contrastWCAG21(parse(one), parse(other));
