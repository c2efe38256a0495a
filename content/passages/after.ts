/** Passages on help, the way home and the lab report, for more than one widget. */

import { guidance, statement } from '../statement.js';

/** The emergency line. A hospital in another country adds the number of that country. */
export const emergency = guidance({
  id: 'shared.emergency',
  text: 'In an emergency, call 911 (or your local emergency number).',
  note: 'Plain text in bold; 911 is the number in the US',
});

/** Shown before the lists of warning signs, and before the list on life at home. */
export const ownInstructions = guidance({
  id: 'shared.own-instructions',
  text: 'Your hospital’s own instructions come first. Where they differ from this page, follow them.',
  note: 'Instructions = what the hospital has told the reader, or given on paper',
});

export const labReport = statement({
  id: 'shared.lab-report',
  facts: ['F50', 'F51'],
  sources: ['ACS', 'NCI-PATH'],
  text: 'Your full lab report (pathology report) comes after the radiation. It helps plan your care.',
  note: 'Stress on FULL; nothing is wrong and the team is not working blind',
});

export const labReportOnline = statement({
  id: 'shared.lab-report-online',
  facts: ['X15'],
  sources: ['DARTMOUTH', 'PORTAL-STUDY'],
  text: 'You may see it online before your doctor calls: ask who explains it.',
  note: '"it" = the report; online = in the patient portal of the hospital',
});

export const labReportNew = statement({
  id: 'shared.lab-report-new',
  facts: ['X06'],
  sources: ['INSITU'],
  text: 'If it shows something new, your team may suggest more treatment.',
  note: '"it" = the report',
});

/** Fact Y18: stated wherever fewer visits are mentioned. */
export const wholeBreastLater = statement({
  id: 'shared.whole-breast-later',
  facts: ['Y18'],
  sources: ['TARGIT-LANCET', 'TARGIT-R', 'JERUSALEM'],
  text: 'With IORT alone, some people are later advised to have whole-breast radiation too.',
  note: 'Because of the full lab report; "some": keep the certainty, no number',
});

export const hospitalStay = statement({
  id: 'shared.hospital-stay',
  facts: ['Y50'],
  sources: ['FACS-AFTER', 'CCA-BOWEL', 'MACM-REC'],
  text: 'After surgery that keeps the breast, you usually go home the same day. After belly or pelvis surgery, you usually stay several days.',
  note: '"usually": keep the certainty; no number of days',
});
