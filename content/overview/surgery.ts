import { named, pictured, steps } from '../blocks.js';
import { guidance, statement } from '../statement.js';
import type { Steps } from '../topic.js';

export const surgery: Steps = steps(
  6,
  guidance({
    id: 'overview.surgery.heading',
    text: 'Surgery',
    note: 'Heading over steps',
  }),
  pictured(
    'asleep',
    statement({
      id: 'overview.surgery.asleep-caption',
      facts: ['Y10'],
      sources: ['ISPUB', 'MSK'],
      text: 'Your team can see on a monitor how you are.',
      note: 'Caption of the drawing of the operating table',
    }),
    named(
      guidance({
        id: 'overview.surgery.asleep-label',
        text: 'You fall asleep',
        note: 'Short name of a step',
      }),
      statement({
        id: 'overview.surgery.asleep',
        facts: ['F24', 'G04'],
        sources: ['NCI-GA', 'ACS', 'CLEVELAND', 'ONCOLINK'],
        text: 'You usually get general anesthesia: medicine for a very deep sleep.',
        note: '"usually": practice differs, keep it',
      }),
    ),
  ),
  named(
    guidance({
      id: 'overview.surgery.remove-label',
      text: 'The tumor comes out',
      note: 'Short name of a step',
    }),
    statement({
      id: 'overview.surgery.remove',
      facts: ['F25', 'D11'],
      sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'MAYO'],
      text: 'Your surgeon takes out the tumor, or as much of it as possible.',
      note: 'Some tumors can’t be taken out as a whole',
    }),
    statement({
      id: 'overview.surgery.decide',
      facts: ['Y09', 'X07'],
      sources: ['MSK', 'KEANE', 'KIM-ASO'],
      text: 'At some centers, the team looks then and decides if IORT can be done. If not, you may have other radiation later.',
      note: '"some", "may": keep the certainty. No one is at fault',
    }),
  ),
  pictured(
    'radiation',
    statement({
      id: 'overview.surgery.radiate-caption',
      facts: ['X03', 'Y10'],
      sources: ['BCORG', 'MSK', 'ISPUB'],
      text: 'Staff often step out, and keep watching you.',
      note: 'Caption of the drawing of the radiation; "often": keep it',
    }),
    named(
      guidance({
        id: 'overview.surgery.radiate-label',
        text: 'Radiation is given',
        note: 'Short name of a step',
      }),
      statement({
        id: 'overview.surgery.radiate',
        facts: ['F26', 'Y12'],
        sources: ['ACS', 'CLEVELAND', 'ONCOLINK', 'MSK', 'IOERT-RECTAL'],
        text: 'It is aimed at the place where the tumor was, through a tool such as a ball, a cone or a pad.',
        note: '"It" = the radiation; the tool differs by machine',
      }),
      statement({
        id: 'overview.surgery.shielded',
        facts: ['F28', 'D15'],
        sources: ['ACS', 'UCSF', 'MAYO-2'],
        text: 'Healthy parts of your body may be shielded or moved aside.',
        note: 'Shielded = protected by a barrier that blocks radiation',
      }),
      statement({
        id: 'overview.surgery.room',
        facts: ['F23', 'D06'],
        sources: ['ACS', 'UCSF', 'HANNA'],
        text: 'This is done in an operating room. At some hospitals you are moved to another room, still asleep.',
        note: 'Moved for the radiation, during the same surgery',
      }),
    ),
  ),
  named(
    guidance({
      id: 'overview.surgery.close-label',
      text: 'The cut is closed',
      note: 'Short name of a step',
    }),
    statement({
      id: 'overview.surgery.close',
      facts: ['F29'],
      sources: ['ACS', 'ONCOLINK', 'BCORG'],
      text: 'Your surgeon closes the cut once the radiation is done.',
      note: 'Last step of surgery',
    }),
  ),
);
