/** The day of surgery. Said in more than one widget, so in one place. */
import { msg } from '@lit/localize';
import { statement } from '../statement.js';

/** F24, with "usually": practice differs. */
export const asleep = statement({
  id: 'shared.anesthesia',
  facts: ['F24', 'G04'],
  sources: ['NCI-GA', 'ACS', 'CLEVELAND', 'ONCOLINK'],
  text: () =>
    msg('You usually get general anesthesia. It keeps you in a very deep sleep the whole time.', {
      id: 'shared.anesthesia',
      desc: 'usually: practice differs, keep it',
    }),
});

/** F23. */
export const operatingRoom = statement({
  id: 'shared.operating-room',
  facts: ['F23'],
  sources: ['ACS', 'UCSF'],
  text: () =>
    msg('You have IORT in an operating room.', {
      id: 'shared.operating-room',
      desc: 'Operating room = operating theatre',
    }),
});

/** D6. */
export const movedAsleep = statement({
  id: 'shared.moved-asleep',
  facts: ['D06'],
  sources: ['HANNA'],
  text: () =>
    msg('At some hospitals you are moved, still asleep, to another room for the radiation.', {
      id: 'shared.moved-asleep',
      desc: 'During the same operation',
    }),
});

/** F28 and D15. */
export const shielded = statement({
  id: 'shared.shielded',
  facts: ['F28', 'D15'],
  sources: ['ACS', 'UCSF', 'MAYO-2'],
  text: () =>
    msg('Healthy parts of your body may be shielded or moved aside.', {
      id: 'shared.shielded',
      desc: 'Shielded = protected by a barrier that blocks radiation',
    }),
});

/** F03, hedged. */
export const mayLimitHarm = statement({
  id: 'shared.may-limit-harm',
  facts: ['F03', 'F41'],
  sources: ['ACS', 'MAYO', 'MSK', 'ONCOLINK', 'UCSF'],
  text: () =>
    msg('Giving radiation this way may help limit harm to tissue nearby.', {
      id: 'shared.may-limit-harm',
      desc: '"may help limit": keep the certainty',
    }),
});

/** D13: what is spared nearby is not spared within. */
export const treatedPlaceHarm = statement({
  id: 'shared.treated-place-harm',
  facts: ['D13'],
  sources: ['ACS', 'HADDOCK'],
  text: () =>
    msg('Tissue and nerves in the treated place can still be harmed.', {
      id: 'shared.treated-place-harm',
      desc: 'Balances the sentence before it',
    }),
});

/** X03, with "often". */
export const staffStepOut = statement({
  id: 'shared.staff-step-out',
  facts: ['X03'],
  sources: ['BCORG', 'MSK'],
  text: () =>
    msg(
      'Staff members often leave the room while the radiation is on. But they watch over you all the time.',
      { id: 'shared.staff-step-out', desc: '"often": practice differs, keep it' },
    ),
});

/** F27 as one kind of machine. */
export const linac = statement({
  id: 'shared.linac',
  facts: ['F27'],
  sources: ['ACS', 'HANNA', 'NCI-LINAC'],
  text: () =>
    msg('One kind of IORT machine is a linear accelerator (LINAC).', {
      id: 'shared.linac',
      desc: 'LINAC is the short name of linear accelerator',
    }),
});

/** X04. */
export const kinds = statement({
  id: 'shared.kinds',
  facts: ['X04'],
  sources: ['ONCOLINK', 'ECANCER', 'MAYO', 'UHS'],
  text: () =>
    msg(
      'IORT can use electrons (IOERT), low-energy x-rays, or a radiation source placed inside you for a short time (brachytherapy).',
      {
        id: 'shared.kinds',
        desc: 'IOERT = intraoperative electron radiation therapy',
      },
    ),
});

/** X01. */
export const radiationTime = statement({
  id: 'shared.radiation-time',
  facts: ['X01'],
  sources: ['BCORG', 'ONCOLINK', 'MSK', 'CC-RECTAL'],
  text: () =>
    msg('The radiation takes about 2 to 40 minutes, depending on the machine.', {
      id: 'shared.radiation-time',
      desc: 'About 2 minutes to about 40 minutes',
    }),
});

/** F49. */
export const longerOperation = statement({
  id: 'shared.longer-operation',
  facts: ['F49'],
  sources: ['ACS', 'CC-RECTAL'],
  text: () =>
    msg('IORT may make the operation longer.', {
      id: 'shared.longer-operation',
      desc: 'may: keep the certainty',
    }),
});

/** X07. */
export const calledOff = statement({
  id: 'shared.called-off',
  facts: ['X07'],
  sources: ['MSK', 'KIM-ASO'],
  text: () =>
    msg(
      'During surgery, doctors may find that IORT can’t be done. You may then have another kind of radiation later.',
      { id: 'shared.called-off', desc: 'No one is at fault' },
    ),
});
