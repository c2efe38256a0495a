/** The choice, cost and access. Said in more than one widget, so in one place. */
import { msg } from '@lit/localize';
import { guidance, statement } from '../statement.js';

/** F20. */
export const teamExplains = statement({
  id: 'shared.team-explains',
  facts: ['F20'],
  sources: ['ACS', 'CLEVELAND'],
  text: () =>
    msg('If IORT looks possible, your team goes over it with you.', {
      id: 'shared.team-explains',
      desc: 'Does not say that the reader is a candidate',
    }),
});

/** F21. */
export const youChoose = statement({
  id: 'shared.you-choose',
  facts: ['F21'],
  sources: ['ACS', 'BCNOW'],
  text: () =>
    msg('The choice is yours. Think about what feels right for you.', {
      id: 'shared.you-choose',
      desc: 'Neutral, no advice',
    }),
});

/** Not having IORT is an option too. */
export const notHavingIt = guidance({
  id: 'shared.not-having-it',
  text: () =>
    msg('Not having IORT is an option too.', {
      id: 'shared.not-having-it',
      desc: 'Neutral, no advice',
    }),
});

/** What this text is not. */
export const notADecisionAid = guidance({
  id: 'shared.not-a-decision-aid',
  text: () =>
    msg('This text can’t make the choice for you.', {
      id: 'shared.not-a-decision-aid',
      desc: 'The text is not a decision aid',
    }),
});

/** F44 to F46 as one chain. */
export const access = statement({
  id: 'shared.access',
  facts: ['F44', 'F45', 'F46'],
  sources: ['ACS', 'ECANCER', 'CRUK-BREAST'],
  text: () =>
    msg(
      'The machines cost a lot and the staff needs special skills. So some cancer centers may not offer IORT.',
      {
        id: 'shared.access',
        desc: 'Cost of machines only as a reason why not every center offers it',
      },
    ),
});

/** F44 and F47: sources differ, so no figure and no direction. */
export const costs = statement({
  id: 'shared.costs',
  facts: ['F44', 'F47'],
  sources: ['ACS', 'JAMAONC'],
  text: () =>
    msg('Costs differ. Ask your health plan and a financial counselor what you would pay.', {
      id: 'shared.costs',
      desc: 'No amounts; no direction',
    }),
});

/** F48. */
export const insurance = statement({
  id: 'shared.insurance',
  facts: ['F48'],
  sources: ['ACS'],
  text: () =>
    msg('Some plans may not pay for IORT.', {
      id: 'shared.insurance',
      desc: 'Plans = health plans, health insurance',
    }),
});
