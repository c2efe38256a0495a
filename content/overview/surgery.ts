import { named, picture, pictured, steps } from '../blocks.js';
import { staffKeepWatching } from '../passages.js';
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
    picture(
      'asleep',
      statement({
        id: 'overview.surgery.asleep-caption',
        facts: ['Y10'],
        sources: ['ISPUB', 'MSK'],
        text: 'A monitor shows how you are.',
        note: 'Caption of the drawing of the operating table',
      }),
    ),
    named(
      guidance({
        id: 'overview.surgery.asleep-label',
        text: 'Surgery starts',
        note: 'Short name of a step',
      }),
      statement({
        id: 'overview.surgery.asleep',
        facts: ['F24', 'G04'],
        sources: ['NCI-GA', 'ACS', 'CLEVELAND', 'ONCOLINK'],
        text: 'You usually get medicine for a very deep sleep (general anesthesia).',
        note: '"usually": practice differs, keep it',
      }),
      statement({
        id: 'overview.surgery.remove',
        facts: ['F25', 'D11'],
        sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'MAYO'],
        text: 'Your surgeon takes out the tumor, or as much of it as possible.',
        note: 'Some tumors can’t be taken out as a whole',
      }),
    ),
  ),
  named(
    statement({
      id: 'overview.surgery.decide-label',
      facts: ['Y09'],
      sources: ['MSK', 'KEANE'],
      text: 'At some centers, your team decides now if IORT can go ahead',
      note: 'A step, bold, without a full stop; "some": keep the certainty',
    }),
    statement({
      id: 'overview.surgery.decide',
      facts: ['X07'],
      sources: ['MSK', 'KIM-ASO'],
      text: 'If not, you may have other radiation later.',
      note: '"not" = IORT can’t go ahead; "may": keep the certainty. No one is at fault',
    }),
  ),
  pictured(
    staffKeepWatching,
    named(
      statement({
        id: 'overview.surgery.radiate-label',
        facts: ['F26', 'Y12'],
        sources: ['ACS', 'CLEVELAND', 'ONCOLINK', 'MSK', 'IOERT-RECTAL'],
        text: 'Radiation goes to the place of the cancer',
        note: 'A step, bold, without a full stop; the place = where the tumor was, or what is left of it',
      }),
      statement({
        id: 'overview.surgery.radiate',
        facts: ['F28', 'D15'],
        sources: ['ACS', 'UCSF', 'MAYO-2'],
        text: 'It may come through a ball, cone or pad. Healthy parts may be shielded or moved aside.',
        note: 'Shielded = protected by a barrier that blocks radiation',
      }),
      statement({
        id: 'overview.surgery.room',
        facts: ['F23', 'D06'],
        sources: ['ACS', 'UCSF', 'HANNA'],
        text: 'At some hospitals you are moved, still asleep, from the operating room to another room.',
        note: 'Another room than the operating room; during the same surgery',
      }),
    ),
  ),
  named(
    statement({
      id: 'overview.surgery.close-label',
      facts: ['F29'],
      sources: ['ACS', 'ONCOLINK', 'BCORG'],
      text: 'Your surgeon closes the cut',
      note: 'A step, bold, without a full stop; last step of surgery',
    }),
    guidance({
      id: 'overview.surgery.close',
      text: 'Then you wake up.',
      note: 'After the cut is closed',
    }),
  ),
);
