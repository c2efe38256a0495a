/** The choice, cost and access. Said in more than one widget, so in one place. */

import { guidance, statement } from '../statement.js';

/** F20. */
export const teamExplains = statement({
  id: 'shared.team-explains',
  facts: ['F20'],
  sources: ['ACS', 'CLEVELAND'],
  text: 'If IORT looks possible, your team goes over it with you.',
  note: 'Does not say that the reader is a candidate',
});

/** F21. */
export const youChoose = statement({
  id: 'shared.you-choose',
  facts: ['F21'],
  sources: ['ACS', 'BCNOW'],
  text: 'The choice is yours. Think about what feels right for you.',
  note: 'Neutral, no advice',
});

/** Not having IORT is an option too. */
export const notHavingIt = guidance({
  id: 'shared.not-having-it',
  text: 'Not having IORT is an option too.',
  note: 'Neutral, no advice',
});

/** What this text is not. */
export const notADecisionAid = guidance({
  id: 'shared.not-a-decision-aid',
  text: 'This text can’t make the choice for you.',
  note: 'The text is not a decision aid',
});

/** F44 to F46 as one chain. */
export const access = statement({
  id: 'shared.access',
  facts: ['F44', 'F45', 'F46'],
  sources: ['ACS', 'ECANCER', 'CRUK-BREAST'],
  text: 'The machines cost a lot and the staff needs special skills. So some cancer centers may not offer IORT.',
  note: 'Cost of machines only as a reason why not every center offers it',
});

/** F44 and F47: sources differ, so no figure and no direction. */
export const costs = statement({
  id: 'shared.costs',
  facts: ['F44', 'F47'],
  sources: ['ACS', 'JAMAONC'],
  text: 'Costs differ. Ask your health plan and a financial counselor what you would pay.',
  note: 'No amounts; no direction',
});

/** F48. */
export const insurance = statement({
  id: 'shared.insurance',
  facts: ['F48'],
  sources: ['ACS'],
  text: 'Some plans may not pay for IORT.',
  note: 'Plans = health plans, health insurance',
});
