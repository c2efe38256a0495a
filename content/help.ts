import { helpBox, item, paragraph, warnings } from './blocks.js';
import * as shared from './passages.js';
import { guidance, statement, type Passage } from './statement.js';
import type { FactId } from './facts.js';
import type { SourceId } from './sources.js';
import type { Help, Item } from './topic.js';

/** One warning sign, on its own line. It rests on at least one source that patients are shown. */
const sign = (
  id: string,
  text: string,
  facts: readonly FactId[],
  sources: readonly SourceId[],
): Item =>
  item(
    statement({
      id: `help.${id}`,
      facts,
      sources,
      text,
      note: 'A sign in a list of warning signs',
    }),
  );

const ends = (id: string, text: string): Passage =>
  guidance({
    id: `help.${id}`,
    text,
    note: 'Ends a list of warning signs; reasons = reasons to call',
  });

const now = [
  warnings(
    'emergency',
    [
      sign(
        'emergency-chest',
        'chest pain',
        ['X10', 'Z01'],
        ['ALBERTA', 'ONCOLINK-CLOT', 'CDC-CLOT'],
      ),
      sign(
        'emergency-breathing',
        'trouble breathing',
        ['X10', 'Z01'],
        ['ALBERTA', 'ONCOLINK-CLOT', 'CDC-CLOT'],
      ),
      sign('emergency-faint', 'fainting', ['X10', 'Z02'], ['ONCOLINK-CLOT']),
      sign('emergency-cough', 'coughing up blood', ['Z02'], ['ONCOLINK-CLOT', 'CDC-CLOT']),
      sign(
        'emergency-bleeding',
        'bleeding that doesn’t stop when you press on it',
        ['X10', 'Z05'],
        ['ALBERTA', 'LBBC-RECOVER'],
      ),
      sign(
        'emergency-confused',
        'sudden confusion, or being hard to wake',
        ['Z12', 'Z13'],
        ['VERMONT', 'CDC-OPIOID'],
      ),
    ],
    guidance({
      id: 'help.emergency-heading',
      text: 'Call 911 now',
      note: 'Heading of a list of emergency signs; plain text, no link',
    }),
  ),
  paragraph(
    ends('emergency-ends', 'These are not the only reasons. If you are not sure, call 911.'),
  ),
];

const team = [
  warnings(
    'now',
    [
      sign(
        'call-fever',
        'fever or chills (ask beforehand at what temperature to call)',
        ['X09', 'Z05'],
        ['RQH', 'ALLINA', 'LBBC-RECOVER', 'ALBERTA'],
      ),
      sign(
        'call-wound',
        'a wound that gets redder, hotter or more painful',
        ['X09', 'Z04'],
        ['GSTT-WOUND', 'NGH-WOUND', 'ALLINA', 'ROH', 'FACS-AFTER'],
      ),
      sign('call-swelling', 'swelling that grows', ['Z05'], ['ALBERTA']),
      sign('call-pus', 'pus from the wound', ['X09'], ['GSTT-WOUND', 'NGH-WOUND', 'ALLINA']),
      sign('call-opens', 'a wound that opens', ['X09', 'Z05'], ['ALLINA', 'ALBERTA']),
      sign(
        'call-pain',
        'pain that your medicine doesn’t help',
        ['Z06'],
        ['ALLINA', 'LBBC-RECOVER'],
      ),
      sign(
        'call-leg',
        'new swelling, redness or pain in a leg (it could be a blood clot)',
        ['Z03'],
        ['ONCOLINK-CLOT', 'CDC-CLOT'],
      ),
      sign('call-vomiting', 'vomiting that won’t stop', ['X09'], ['ALLINA']),
      sign('call-urine', 'you can’t pass urine', ['X09'], ['ALLINA']),
    ],
    guidance({
      id: 'help.call-heading',
      text: 'Call your team now, day or night',
      note: 'Heading of a list of signs for which to call the care team at once',
    }),
  ),
  paragraph(
    ends(
      'call-ends',
      'There can be other reasons. If you are worried, call. If you can’t reach your team, go to the nearest emergency room.',
    ),
  ),
];

const officeHours = [
  warnings(
    'office',
    [
      sign(
        'office-lump',
        'a new lump or change',
        ['Y75'],
        ['ACS-FOLLOW', 'ASCO-FOLLOW', 'MACM-FOLLOW'],
      ),
      sign(
        'office-nerves',
        'new numbness, tingling or weakness (if it is sudden, call 911)',
        ['Z04'],
        ['FACS-AFTER', 'ALLINA'],
      ),
    ],
    guidance({
      id: 'help.office-heading',
      text: 'Call during office hours; don’t wait for your next visit',
      note: 'Heading of a list of signs for which to call the care team in office hours',
    }),
  ),
  paragraph(
    ends(
      'office-ends',
      'These are not all. If you are worried, call now. If no one answers, go to the nearest emergency room.',
    ),
  ),
];

/** When to get help: the emergency line, the line on the hospital's own instructions, the warning signs. */
export const help: Help = helpBox(
  shared.emergency,
  guidance({
    id: 'help.no-number',
    text: 'Ask your care team which number to call by day, and which at night and on weekends.',
    note: 'Shown if the page gives no number of the hospital',
  }),
  paragraph(shared.ownInstructions),
  ...now,
  ...team,
  ...officeHours,
);
