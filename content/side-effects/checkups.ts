import { list, named, paragraph, section } from '../blocks.js';
import { signedOffIn } from '../held.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const checkups: Section = section(
  'checkups',
  guidance({
    id: 'side-effects.checkups.heading',
    text: 'Checkups',
    note: 'Heading: visits and tests in the time after treatment',
  }),
  [
    list([
      named(
        guidance({
          id: 'side-effects.checkups.breast-label',
          text: 'After breast cancer',
          note: 'Name of an item of a list',
        }),
        statement({
          id: 'side-effects.checkups.breast',
          facts: ['Y71'],
          sources: ['ACS-FOLLOW', 'FACS-LATER', 'ASCO-FOLLOW'],
          text: 'Checkups go on for years, closer together at first.',
          note: 'No number of visits',
        }),
        statement({
          id: 'side-effects.checkups.mammograms',
          facts: ['Y72', 'Y74'],
          sources: ['UCLA-FOLLOW', 'FACS-LATER', 'HORST', 'MAMMOGRAM-STUDY', 'RUCH'],
          text: 'If you kept your breast, you keep having mammograms. At each mammogram or ultrasound, tell the staff that you had IORT, and when, so they keep it in mind.',
          note: 'Mammogram = x-ray of the breast',
        }),
      ),
      named(
        guidance({
          id: 'side-effects.checkups.other-label',
          text: 'After other cancers',
          note: 'Name of an item of a list',
        }),
        guidance({
          id: 'side-effects.checkups.other',
          sources: ['CCS-Q'],
          text: 'Ask what will be checked, when, and by whom.',
          note: 'What to ask the care team',
        }),
      ),
    ]),
    paragraph(
      statement({
        id: 'side-effects.checkups.lump',
        facts: ['Y75'],
        sources: ['ACS-FOLLOW', 'ASCO-FOLLOW', 'MACM-FOLLOW'],
        text: 'Call about any new lump or change. Don’t wait for the next visit.',
        note: 'Any part of the body',
      }),
      statement({
        id: 'side-effects.checkups.summary',
        facts: ['Y77'],
        sources: ['CANCERCARE', 'FACS-LATER'],
        text: 'Ask for a written summary: place, date and dose of radiation. Others may need it.',
        note: '"may": keep the certainty',
      }),
    ),
    ...signedOffIn('side-effects', 'checkups'),
  ],
);
