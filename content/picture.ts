import { message } from './message.js';

/** What the three drawings of the procedure show, for readers who don't see them. */
export const pictureTexts = [
  message({
    id: 'picture.remove',
    text: 'Drawing: the outline of an upper body. An arrow leads from a small round spot to the outside.',
    note: 'Text alternative of the drawing of step 1; does not repeat the caption',
  }),
  message({
    id: 'picture.radiate',
    text: 'Drawing: rays from a tube point at the same spot. Two curved shields stand beside it.',
    note: 'Text alternative of the drawing of step 2; does not repeat the caption',
  }),
  message({
    id: 'picture.close',
    text: 'Drawing: a short line with small stitches where the cut was.',
    note: 'Text alternative of the drawing of step 3; does not repeat the caption',
  }),
] as const;
