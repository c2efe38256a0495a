import { HELP_SIGNED_OFF } from './generated/gates.js';
import { emergency } from './passages.js';
import { helpBox, item, list, paragraph } from './blocks.js';
import { guidance, statement } from './statement.js';
import type { Help } from './topic.js';

/**
 * Shown once a clinician has signed it off, as its sources are not specific to IORT. What is
 * compiled for readers (`npm run generate`) holds only what may be shown.
 */
export const heldHelp: Help = helpBox(
  list(
    [
      item(
        statement({
          id: 'help.emergency-breathing',
          facts: ['X10'],
          sources: ['ACEP-SJ', 'ACEP-CH'],
          text: 'trouble breathing',
          note: 'Item of the list of emergency signs',
        }),
      ),
      item(
        statement({
          id: 'help.emergency-chest',
          facts: ['X10'],
          sources: ['ACEP-SJ', 'ACEP-CH'],
          text: 'chest pain',
          note: 'Item of the list of emergency signs',
        }),
      ),
      item(
        statement({
          id: 'help.emergency-faint',
          facts: ['X10'],
          sources: ['ACEP-SJ', 'ACEP-CH'],
          text: 'fainting',
          note: 'Item of the list of emergency signs',
        }),
      ),
      item(
        statement({
          id: 'help.emergency-bleeding',
          facts: ['X10'],
          sources: ['ACEP-SJ', 'ACEP-CH'],
          text: 'bleeding that won’t stop',
          note: 'Item of the list of emergency signs',
        }),
      ),
    ],
    guidance({
      id: 'help.emergency-heading',
      text: 'Emergency signs',
      note: 'Heading of a list of emergency signs',
    }),
  ),
  paragraph(
    guidance({
      id: 'help.emergency-action',
      text: 'Call your local emergency number (911 in the US) right away.',
      note: 'Follows the list of emergency signs',
    }),
  ),
  list(
    [
      item(
        statement({
          id: 'help.call-wound',
          facts: ['X09'],
          sources: ['GSTT-WOUND', 'NGH-WOUND', 'ALLINA'],
          text: 'your wound gets redder, hotter, more swollen or more painful',
          note: 'Item of the list of signs for which to call',
        }),
      ),
      item(
        statement({
          id: 'help.call-pus',
          facts: ['X09'],
          sources: ['GSTT-WOUND', 'NGH-WOUND'],
          text: 'your wound leaks pus or opens',
          note: 'Item of the list of signs for which to call',
        }),
      ),
      item(
        statement({
          id: 'help.call-fever',
          facts: ['X09'],
          sources: ['RQH', 'ALLINA'],
          text: 'you have a fever',
          note: 'Item of the list of signs for which to call; never a temperature',
        }),
      ),
    ],
    guidance({
      id: 'help.call-heading',
      text: 'Call your team if:',
      note: 'Heading of a list of signs for which to call the care team',
    }),
  ),
);

/** Shown in its place until then; its translations are kept up, for the day a change shuts the gate again. */
export const interimHelp: Help = helpBox(
  paragraph(
    guidance({
      id: 'help.ask-before-home',
      sources: ['CCS-Q', 'RTANSWERS', 'SAZ-Q'],
      text: 'Before you go home, ask which signs mean you should call, and which number to use, day and night.',
      note: 'Shown until the list of signs is signed off',
    }),
  ),
  paragraph(emergency),
);

/** X10 then X09 once both are signed off; until then what to ask, and the emergency line. */
export const help: Help = HELP_SIGNED_OFF ? heldHelp : interimHelp;
