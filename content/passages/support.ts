/** Passages on who helps with worry, for more than one widget. */

import { statement } from '../statement.js';

export const support = statement({
  id: 'shared.support',
  facts: ['Y94'],
  sources: ['ACS-HELP', 'CANCERCARE'],
  text: 'If you need someone to talk to, ask for a counselor or support group. Or call the American Cancer Society, day or night: 1-800-227-2345.',
  note: 'A telephone number in the US, for questions, not for emergencies',
});

export const crisis = statement({
  id: 'shared.crisis',
  facts: ['X17'],
  sources: ['SAMHSA-988', 'WYOMING-988'],
  text: 'If you feel you can’t go on living, call or text 988, a crisis line.',
  note: '988 is a number of the US; crisis line = people who listen and help, day and night',
});
