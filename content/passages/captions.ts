/**
 * Drawings with their captions, which mostly say what to do. A drawing has the same caption wherever it is
 * shown.
 */

import { picture } from '../blocks.js';
import type { PictureName } from '../picture.js';
import { guidance, statement } from '../statement.js';
import type { Picture } from '../topic.js';

const captioned = (name: PictureName, caption: string, text: string, note: string): Picture =>
  picture(
    name,
    guidance({ id: `shared.caption-${caption}`, text, note: `Caption of a drawing: ${note}` }),
  );

export const bringQuestions = captioned(
  'talk',
  'questions',
  'Bring your questions.',
  'a talk with the care team',
);

export const sayPain = captioned(
  'dressing',
  'pain',
  'Say so when it hurts.',
  'a person in bed; pain after surgery',
);

/** Where the signs of `help.ts` and the side effects can be noticed. */
export const watchForSigns = captioned(
  'body',
  'signs',
  'Watch your breathing, wound and legs. Know whom to call.',
  'a person with rings at the chest, a dressing and a leg; wound = from surgery',
);

/** Facts X03 and Y10: staff are often outside while the radiation is on, and keep watching. */
export const staffKeepWatching = picture(
  'radiation',
  statement({
    id: 'shared.caption-watching',
    facts: ['X03', 'Y10'],
    sources: ['BCORG', 'MSK', 'ISPUB'],
    text: 'Staff often step out, but keep watching you.',
    note: 'Caption of the drawing of the radiation; "often": keep it',
  }),
);

export const keepNumber = captioned(
  'phone',
  'number',
  'Keep the number to call in sight.',
  'a person at home with a phone',
);

export const packPapers = captioned(
  'papers',
  'papers',
  'Keep your papers in one folder.',
  'what to bring to the visit: reports, scans, a card, a list of medicines',
);

/** Facts Y14 to Y16. The three ways are drawn alike, so that none looks better. */
export const partOfBreast = picture(
  'breast',
  statement({
    id: 'shared.caption-breast',
    facts: ['Y14', 'Y15', 'Y16'],
    sources: ['MSK-BREAST', 'COCHRANE', 'SEDLMAYER', 'TARGIT-R', 'HIOB'],
    text: 'Dots show radiation, the small ring where the tumor was. 1:\u00a0whole-breast radiation. 2:\u00a0IORT alone. 3:\u00a0boost, then whole-breast radiation.',
    note: 'Caption of a drawing: three outlines of a breast with the digits 1 to 3 below them; dots and a ring are drawn in them',
  }),
);
