import type { PictureName } from '../../content/picture.js';
import { fixed, markup, type Markup } from './markup.js';
import { asleep } from './pictures/asleep.js';
import { body } from './pictures/body.js';
import { breast } from './pictures/breast.js';
import { dressing } from './pictures/dressing.js';
import { papers } from './pictures/papers.js';
import { phone } from './pictures/phone.js';
import { radiation } from './pictures/radiation.js';
import { viewBox, type Shape } from './pictures/shape.js';
import { talk } from './pictures/talk.js';

/**
 * The shapes of the drawings: lines in the text color and one tint, without words. The only feature of a
 * face is a closed eye. The only wound is a cut, in the drawing about signs of problems.
 */
export const pictures: Readonly<Record<PictureName, readonly Shape[]>> = {
  talk,
  asleep,
  radiation,
  dressing,
  papers,
  phone,
  breast,
  body,
};

function drawing(shapes: readonly Shape[]): (alternative: string) => Markup {
  const paths = shapes.map(([look, path]) => `<path class="${look}" d="${path}"></path>`).join('');
  return (alternative) =>
    markup`<svg class="picture" part="picture" viewBox="${fixed(viewBox)}" role="img" aria-label=${alternative}>${fixed(paths)}</svg>`;
}

/** The drawings. Each is a function of its text alternative. */
export const drawings: Readonly<Record<PictureName, (alternative: string) => Markup>> = {
  talk: drawing(talk),
  asleep: drawing(asleep),
  radiation: drawing(radiation),
  dressing: drawing(dressing),
  papers: drawing(papers),
  phone: drawing(phone),
  breast: drawing(breast),
  body: drawing(body),
};
