import { named, pictured, steps } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Steps } from '../topic.js';

export const after: Steps = steps(
  10,
  guidance({
    id: 'overview.after.heading',
    text: 'After',
    note: 'Heading over steps: after surgery',
  }),
  pictured(
    'dressing',
    guidance({
      id: 'overview.after.wake-caption',
      text: 'Say so when it hurts.',
      note: 'Caption of the drawing of a person in bed; pain after surgery',
    }),
    named(
      guidance({
        id: 'overview.after.wake-label',
        text: 'You wake up',
        note: 'Short name of a step',
      }),
      statement({
        id: 'overview.after.pain',
        facts: ['Y52'],
        sources: ['MACM-BOWEL', 'CCA-BOWEL', 'CRUK-STS'],
        text: 'Some pain at first is normal, and it can be treated. Tell the staff.',
        note: 'Tell the staff = when it hurts',
      }),
      statement({
        id: 'overview.after.stay',
        facts: ['Y50'],
        sources: ['FACS-AFTER', 'CCA-BOWEL', 'MACM-REC'],
        text: 'Some go home that day, others after some days. It depends on the surgery.',
        note: 'Some = some people; no number of days',
      }),
    ),
  ),
  pictured(
    'phone',
    guidance({
      id: 'overview.after.call-caption',
      text: 'Keep the number to call where you can see it.',
      note: 'Caption of the drawing of a person at home with a phone',
    }),
    named(
      guidance({
        id: 'overview.after.call-label',
        text: 'You go home',
        note: 'Short name of a step',
      }),
      guidance({
        id: 'overview.after.call',
        sources: ['CCS-Q', 'RTANSWERS', 'SAZ-Q'],
        text: 'Before you leave, ask which signs mean a call. Ask for a number for the day and one for the night.',
        note: 'Leave = leave the hospital; signs = warning signs',
      }),
      shared.emergency,
    ),
  ),
  named(
    guidance({
      id: 'overview.after.report-label',
      text: 'The lab report comes',
      note: 'Short name of a step',
    }),
    shared.labReport,
    shared.labReportOnline,
    shared.labReportNew,
  ),
  named(
    guidance({
      id: 'overview.after.checkups-label',
      text: 'You have checkups',
      note: 'Short name of a step',
    }),
    statement({
      id: 'overview.after.checkups',
      facts: ['Y75'],
      sources: ['ACS-FOLLOW', 'ASCO-FOLLOW', 'MACM-FOLLOW'],
      text: 'Ask who does them, and how often. Call about a new lump or change; don’t wait for your next visit.',
      note: '"them" = the checkups',
    }),
  ),
);
