/** The day of surgery. Said in more than one widget, so in one place. */

import { statement } from '../statement.js';

/** F24, with "usually": practice differs. */
export const asleep = statement({
  id: 'shared.anesthesia',
  facts: ['F24', 'G04'],
  sources: ['NCI-GA', 'ACS', 'CLEVELAND', 'ONCOLINK'],
  text: 'You usually get general anesthesia. It keeps you in a very deep sleep the whole time.',
  note: 'usually: practice differs, keep it',
});

/** F23. */
export const operatingRoom = statement({
  id: 'shared.operating-room',
  facts: ['F23'],
  sources: ['ACS', 'UCSF'],
  text: 'You have IORT in an operating room.',
  note: 'Operating room = operating theatre',
});

/** D6. */
export const movedAsleep = statement({
  id: 'shared.moved-asleep',
  facts: ['D06'],
  sources: ['HANNA'],
  text: 'At some hospitals you are moved, still asleep, to another room for the radiation.',
  note: 'During the same operation',
});

/** F28 and D15. */
export const shielded = statement({
  id: 'shared.shielded',
  facts: ['F28', 'D15'],
  sources: ['ACS', 'UCSF', 'MAYO-2'],
  text: 'Healthy parts of your body may be shielded or moved aside.',
  note: 'Shielded = protected by a barrier that blocks radiation',
});

/** F03, hedged. */
export const mayLimitHarm = statement({
  id: 'shared.may-limit-harm',
  facts: ['F03', 'F41'],
  sources: ['ACS', 'MAYO', 'MSK', 'ONCOLINK', 'UCSF'],
  text: 'Giving radiation this way may help limit harm to tissue nearby.',
  note: '"may help limit": keep the certainty',
});

/** D13: what is spared nearby is not spared within. */
export const treatedPlaceHarm = statement({
  id: 'shared.treated-place-harm',
  facts: ['D13'],
  sources: ['ACS', 'HADDOCK'],
  text: 'Tissue and nerves in the treated place can still be harmed.',
  note: 'Balances the sentence before it',
});

/** X03, with "often". */
export const staffStepOut = statement({
  id: 'shared.staff-step-out',
  facts: ['X03'],
  sources: ['BCORG', 'MSK'],
  text: 'Staff members often leave the room while the radiation is on. But they watch over you all the time.',
  note: '"often": practice differs, keep it',
});

/** F27 as one kind of machine. */
export const linac = statement({
  id: 'shared.linac',
  facts: ['F27'],
  sources: ['ACS', 'HANNA', 'NCI-LINAC'],
  text: 'One kind of IORT machine is a linear accelerator (LINAC).',
  note: 'LINAC is the short name of linear accelerator',
});

/** X04. */
export const kinds = statement({
  id: 'shared.kinds',
  facts: ['X04'],
  sources: ['ONCOLINK', 'ECANCER', 'MAYO', 'UHS'],
  text: 'IORT can use electrons (IOERT), low-energy x-rays, or a radiation source placed inside you for a short time (brachytherapy).',
  note: 'IOERT = intraoperative electron radiation therapy',
});

/** X01. */
export const radiationTime = statement({
  id: 'shared.radiation-time',
  facts: ['X01'],
  sources: ['BCORG', 'ONCOLINK', 'MSK', 'CC-RECTAL'],
  text: 'The radiation takes about 2 to 40 minutes, depending on the machine.',
  note: 'About 2 minutes to about 40 minutes',
});

/** F49. */
export const longerOperation = statement({
  id: 'shared.longer-operation',
  facts: ['F49'],
  sources: ['ACS', 'CC-RECTAL'],
  text: 'IORT may make the operation longer.',
  note: 'may: keep the certainty',
});

/** X07. */
export const calledOff = statement({
  id: 'shared.called-off',
  facts: ['X07'],
  sources: ['MSK', 'KIM-ASO'],
  text: 'During surgery, doctors may find that IORT can’t be done. You may then have another kind of radiation later.',
  note: 'No one is at fault',
});
