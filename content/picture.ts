import { msg } from '@lit/localize';

/** What the three drawings of the procedure show, for readers who don't see them. */
export const pictureTexts = [
  () =>
    msg(
      'Drawing: the outline of an upper body. An arrow leads from a small round spot to the outside.',
      {
        id: 'picture.remove',
        desc: 'Text alternative of the drawing of step 1; does not repeat the caption',
      },
    ),
  () =>
    msg('Drawing: rays from a tube point at the same spot. Two curved shields stand beside it.', {
      id: 'picture.radiate',
      desc: 'Text alternative of the drawing of step 2; does not repeat the caption',
    }),
  () =>
    msg('Drawing: a short line with small stitches where the cut was.', {
      id: 'picture.close',
      desc: 'Text alternative of the drawing of step 3; does not repeat the caption',
    }),
] as const;
