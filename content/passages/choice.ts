/** Passages on the choice, its aim and its alternatives, for more than one widget. */

import { guidance, statement } from '../statement.js';

export const youChoose = statement({
  id: 'shared.you-choose',
  facts: ['F20', 'F21'],
  sources: ['ACS', 'CLEVELAND', 'BCNOW'],
  text: 'If IORT looks possible, your team talks it through with you, and you decide.',
  note: 'Neutral, no advice; does not say that the reader is a candidate',
});

export const secondOpinion = statement({
  id: 'shared.second-opinion',
  facts: ['Y06', 'Y07'],
  sources: ['ACS-READY', 'ONCOLINK-2ND', 'NCCN-2ND'],
  text: 'A second opinion is normal. Ask if you have time for one.',
  note: 'Ask the care team: delay can matter in some cancers',
});

export const whoBenefits = statement({
  id: 'shared.who-benefits',
  facts: ['F43'],
  sources: ['ACS', 'BCNOW', 'HADDOCK'],
  text: 'It is not yet clear who IORT helps most. More studies are needed.',
  note: '"not yet clear": keep the certainty',
});

export const withoutIort = statement({
  id: 'shared.without-iort',
  facts: ['X14'],
  sources: ['MEDLINEPLUS', 'MSK', 'BCORG-OLDER'],
  text: 'You might then have other radiation, after surgery. For breast cancer, there may also be other part-breast radiation or, for some, no radiation.',
  note: 'If you don’t have IORT; "for some": keep the certainty. Names no one for whom it is so',
});

export const otherTreatment = statement({
  id: 'shared.other-treatment',
  facts: ['F04', 'X05', 'F05', 'G05'],
  sources: ['ACS', 'MAYO', 'ONCOLINK', 'UCSF-2', 'HADDOCK', 'CSA-CHEMO'],
  text: 'Besides IORT, some people have radiation from outside the body, before or after surgery. Some have strong cancer drugs (chemotherapy).',
  note: 'Radiation from a machine outside the body; "some": keep the certainty',
});

/** Fact F09 is stated only where the debate on breast cancer is shown too. */
export const whichCancers = statement({
  id: 'shared.which-cancers',
  facts: ['F09', 'F10', 'F11', 'F12', 'G03'],
  sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'ROEDER', 'JIN', 'HADDOCK', 'NCI-STS'],
  text: 'IORT is used for breast, rectal and pancreatic cancer, and [soft tissue sarcoma](term:soft-tissue-sarcoma), for example.',
  note: 'Not "only"; keep the mark around the word for soft tissue sarcoma',
});

export const aim = statement({
  id: 'shared.aim',
  facts: ['F08'],
  sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'],
  text: 'The aim of IORT is to make it less likely that the cancer comes back.',
  note: 'Keep it an aim, no promise',
});

/** Saying no is one of the choices. */
export const canSayNo = guidance({
  id: 'shared.can-say-no',
  text: 'You can say no to IORT.',
  note: 'Neutral, no advice',
});
