/** Other treatment, results, side effects, help. Said in more than one widget, so in one place. */

import { guidance, statement } from '../statement.js';

/** F04, D1 and X05. */
export const outsideRadiation = statement({
  id: 'shared.outside-radiation',
  facts: ['F04', 'X05'],
  sources: ['ACS', 'MAYO', 'ONCOLINK', 'UCSF-2'],
  text: 'Some people also have radiation from a machine outside the body. It may come before surgery, or once you have healed.',
  note: 'External beam radiation therapy, in plain words',
});

/** F05. */
export const chemotherapy = statement({
  id: 'shared.chemotherapy',
  facts: ['F05', 'G05'],
  sources: ['ACS', 'HADDOCK', 'CSA-CHEMO'],
  text: 'Some also have strong cancer drugs, called chemotherapy.',
  note: '"Some" = some people who have IORT',
});

/** F42, with "may". */
export const fewerVisits = statement({
  id: 'shared.fewer-visits',
  facts: ['F42'],
  sources: ['ACS'],
  text: 'Some people may need fewer treatment visits.',
  note: 'Visits for radiation treatment',
});

/** F50. */
export const labReportLater = statement({
  id: 'shared.lab-report-later',
  facts: ['F50'],
  sources: ['ACS', 'NCI-PATH'],
  text: 'Your full lab report (pathology report) comes after the radiation.',
  note: 'Stress on FULL; nothing is wrong and the team is not working blind',
});

/** F51. */
export const labReportGuides = statement({
  id: 'shared.lab-report-guides',
  facts: ['F51'],
  sources: ['ACS', 'NCI-PATH'],
  text: 'It tells a lot about the tumor and helps your team plan your care.',
  note: '"It" = the pathology report',
});

/** X06. */
export const labReportNew = statement({
  id: 'shared.lab-report-new',
  facts: ['X06'],
  sources: ['INSITU'],
  text: 'If it shows something new, your team may suggest more treatment.',
  note: '"it" = the report',
});

/** F30. */
export const effectsPossible = statement({
  id: 'shared.effects-possible',
  facts: ['F30'],
  sources: ['ACS', 'MAYO'],
  text: 'IORT can cause side effects, but not everyone has them.',
  note: '"can", "not everyone": keep the certainty',
});

/** F38. */
export const askWhichEffects = statement({
  id: 'shared.ask-which-effects',
  facts: ['F38'],
  sources: ['ACS', 'RTANSWERS'],
  text: 'Ask your team which problems could happen to you.',
  note: 'These problems = the side effects',
});

/** F38 and F39. */
export const askTeam = statement({
  id: 'shared.ask-team',
  facts: ['F38', 'F39'],
  sources: ['ACS', 'RTANSWERS', 'CCS-Q'],
  text: 'Ask your team what could happen to you and what can be done about it.',
  note: 'What could happen = side effects',
});

/** The emergency line; the number of the country it is read in is the hospital's to add. */
export const emergency = guidance({
  id: 'shared.emergency',
  text: 'In an emergency, call your local emergency number (911 in the US).',
  note: 'Outside the US, the number of the country',
});
