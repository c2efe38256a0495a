import { ColorSpace, contrastWCAG21, parse, sRGB } from 'colorjs.io/fn';

ColorSpace.register(sRGB);

/** The WCAG contrast ratio of two opaque sRGB colors in CSS notation, from 1 to 21. */
export const contrast = (one: string, other: string): number =>
  contrastWCAG21(parse(one), parse(other));
