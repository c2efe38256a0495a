import { isPhone } from '../output/phone.js';
import type { Part } from '../output/tag.js';
import { isSignedOff, type Choice } from './choice.js';
import { paragraphs, writable } from './text.js';

/** Whether the name of the hospital is missing in the code, because it has no text of the hospital to stand above. */
export const isNameAlone = ({ options, local }: Choice): boolean =>
  !!options['local-name']?.trim() && paragraphs(local).length === 0;

/** Whether the words before the phone number are missing in the code, because there is no number alone. */
export const isLabelAlone = ({ options, contact }: Choice): boolean =>
  !!options['phone-label']?.trim() && !isPhone(writable(contact));

/** Whether a sign-off was begun, and is missing in the code because it is not complete. */
export const isReviewIncomplete = (choice: Choice): boolean => {
  const { reviewedBy, reviewedOn, revisions } = choice;
  return (!!reviewedBy.trim() || !!reviewedOn || revisions.length > 0) && !isSignedOff(choice);
};

/** The hospital's words that no code contains, whichever way is chosen. */
export const unused = (choice: Choice): Part[] => [
  ...(isLabelAlone(choice) ? ['phone-label'] : []),
  ...(isNameAlone(choice) ? ['local-name'] : []),
  ...(isReviewIncomplete(choice) ? ['reviewed'] : []),
];
