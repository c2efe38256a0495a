import { message } from './message.js';

/**
 * What the drawings show, for readers who can't see them. The shapes are in `src/shared/pictures/`. The
 * captions are in `passages/captions.ts`, except that of `asleep` (`overview/surgery.ts`).
 */
export const pictureTexts = {
  talk: message({
    id: 'picture.talk',
    text: 'Drawing: two people talk at a table. One of them holds up a list with check marks.',
    note: 'Text alternative of a drawing; does not repeat the caption',
  }),
  asleep: message({
    id: 'picture.asleep',
    text: 'Drawing: a person lies on a table under a sheet, eyes closed. Someone in a mask stands at the head. Behind, a monitor.',
    note: 'Text alternative of a drawing; side view of the operating table',
  }),
  radiation: message({
    id: 'picture.radiation',
    text: 'Drawing: a cone points at the person on the table. Someone watches on a screen behind glass.',
    note: 'Text alternative of a drawing: radiation is given while the staff are outside the room',
  }),
  dressing: message({
    id: 'picture.dressing',
    text: 'Drawing: a person sits up in bed, a dressing at the shoulder, and tells something to a nurse beside the bed.',
    note: 'Text alternative of a drawing; after surgery, no wound to be seen',
  }),
  papers: message({
    id: 'picture.papers',
    text: 'Drawing: a folder with papers in it. Beside it lie a scan, a small card and a list next to a bottle of pills.',
    note: 'Text alternative of a drawing; what to bring to the visit',
  }),
  phone: message({
    id: 'picture.phone',
    text: 'Drawing: a person sits in an armchair at home, phone in hand. A sheet with a phone number hangs on the wall.',
    note: 'Text alternative of a drawing; at home with the phone',
  }),
  breast: message({
    id: 'picture.breast',
    text: 'Drawing: the outline of a breast from the side, drawn three times, with a small ring in it. In 1, dots fill the whole breast. In 2, they fill only a part around the ring. In 3, they fill the whole breast and lie closer around the ring.',
    note: 'Text alternative of a drawing; which part of the breast is treated',
  }),
  body: message({
    id: 'picture.body',
    text: 'Drawing: a person from the front. Rings mark the chest, a cut on the belly, and a leg. Beside it, drawn large, the cut with a swollen edge and drops below it, and two lower legs; one is thicker.',
    note: 'Text alternative of a drawing; where signs can be noticed; cut = from surgery; drops = fluid from it; thicker = swollen',
  }),
} as const;

/** The name of a drawing. */
export type PictureName = keyof typeof pictureTexts;
