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
    shared.sayPain,
    named(
      guidance({
        id: 'overview.after.pain-label',
        text: 'Pain can be treated',
        note: 'Short name of a step',
      }),
      statement({
        id: 'overview.after.pain',
        facts: ['Y52'],
        sources: ['MACM-BOWEL', 'CCA-BOWEL', 'CRUK-STS'],
        text: 'Some is normal at first. If your medicine doesn’t help, call your team now.',
        note: 'Do not promise that there is no pain',
      }),
    ),
  ),
  pictured(
    shared.keepNumber,
    named(
      guidance({
        id: 'overview.after.home-label',
        text: 'You go home that day or some days later',
        note: 'Short name of a step',
      }),
      statement({
        id: 'overview.after.stay',
        facts: ['Y50'],
        sources: ['FACS-AFTER', 'CCA-BOWEL', 'MACM-REC'],
        text: 'It depends on your surgery.',
        note: '"It" = when the reader goes home; no number of days',
      }),
      guidance({
        id: 'overview.after.call',
        sources: ['CCS-Q', 'RTANSWERS', 'SAZ-Q'],
        text: 'Ask which signs mean you should call.',
        note: 'Signs = warning signs after surgery',
      }),
    ),
  ),
  named(
    statement({
      id: 'overview.after.report-label',
      facts: ['F50'],
      sources: ['ACS', 'NCI-PATH'],
      text: 'Your full lab report (pathology report) comes later',
      note: 'A step, bold, without a full stop. Stress on FULL: the team is not working blind',
    }),
    statement({
      id: 'overview.after.report',
      facts: ['F51', 'X06', 'X15'],
      sources: ['ACS', 'NCI-PATH', 'INSITU', 'DARTMOUTH', 'PORTAL-STUDY'],
      text: 'It guides your care and may lead to more treatment. You may see it online first: ask who explains it.',
      note: '"may": keep the certainty; online = in the patient portal',
    }),
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
      text: 'Call about any new lump or change. Don’t wait for the next visit.',
      note: '"Change" = a change in the body',
    }),
  ),
);
