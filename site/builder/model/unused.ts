import { isPhone } from '../output/phone.js';
import type { Part } from '../output/tag.js';
import { isSignedOff, opensHeld, type Choice } from './choice.js';
import { paragraphs, writable } from './text.js';

/** Whether the code lacks the hospital's name, because the name is a heading and there is no text to put below it. */
export const isNameAlone = ({ options, local }: Choice): boolean =>
  !!options['local-name']?.trim() && paragraphs(local).length === 0;

/** Whether the code lacks the words before the phone number, because the contact is empty or a sentence. */
export const isLabelAlone = ({ options, contact }: Choice): boolean =>
  !!options['phone-label']?.trim() && !isPhone(writable(contact));

/** Whether the code lacks the sign-off, because the editor has filled in only a part of it. */
export const isReviewIncomplete = (choice: Choice): boolean => {
  const { reviewedBy, reviewedOn, revisions } = choice;
  return (!!reviewedBy.trim() || !!reviewedOn || revisions.length > 0) && !isSignedOff(choice);
};

/** Whether held passages stay closed, because the sign-off that should open them lacks a role or another part. */
const isHeldClosed = (choice: Choice): boolean => choice.held.length > 0 && !opensHeld(choice);

/** The parts that the editor has set, but that are missing from the code of every way to embed. */
export const unused = (choice: Choice): Part[] => [
  ...(isLabelAlone(choice) ? ['phone-label'] : []),
  ...(isNameAlone(choice) ? ['local-name'] : []),
  ...(isReviewIncomplete(choice) ? ['reviewed'] : []),
  ...(isHeldClosed(choice) ? ['held'] : []),
];
