/** The drawings with their captions: what to do, one line each. The same wherever one stands. */

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

export const tellWhatYouNotice = captioned(
  'dressing',
  'notice',
  'Tell your team what you notice.',
  'a person in bed tells something to a nurse; signs of side effects',
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

/** Y16: the two ways are drawn alike, neither as the better one. */
export const partOfBreast = picture(
  'breast',
  statement({
    id: 'shared.caption-breast',
    facts: ['Y16'],
    sources: ['MSK-BREAST', 'COCHRANE'],
    text: 'Dots show where radiation goes: to the whole breast, or to a part of it. The small ring is where the tumor was.',
    note: 'Caption of a drawing: two outlines of a breast; dots and a ring are drawn in them',
  }),
);
