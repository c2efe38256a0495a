import { message } from './message.js';

/**
 * What the scenes show that go with the steps, for readers who don't see them. They are drawn in
 * `src/shared/picture.ts`; their captions stand with the steps.
 */
export const pictureTexts = {
  talk: message({
    id: 'picture.talk',
    text: 'Drawing: a person with a list in hand sits at a table with two people in work coats.',
    note: 'Text alternative of a drawing; does not repeat the caption',
  }),
  asleep: message({
    id: 'picture.asleep',
    text: 'Drawing: a person lies on a table under a sheet, eyes closed. A monitor stands beside it.',
    note: 'Text alternative of a drawing; side view of the operating table',
  }),
  radiation: message({
    id: 'picture.radiation',
    text: 'Drawing: a cone points at the person on the table. Someone watches on a screen behind glass.',
    note: 'Text alternative of a drawing; the radiation while staff are outside',
  }),
  dressing: message({
    id: 'picture.dressing',
    text: 'Drawing: a person sits up in bed with a clean dressing. A nurse stands beside the bed.',
    note: 'Text alternative of a drawing; after surgery, no wound to be seen',
  }),
  phone: message({
    id: 'picture.phone',
    text: 'Drawing: a person sits on a sofa at home, holds a phone and reads from a sheet of paper.',
    note: 'Text alternative of a drawing; at home with the phone',
  }),
} as const;

/** The name of a scene. */
export type PictureName = keyof typeof pictureTexts;
