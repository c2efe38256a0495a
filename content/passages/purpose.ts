/** Why a team may use IORT, and for what. Said in more than one widget, so in one place. */

import { statement } from '../statement.js';

/** F08, as an aim and never as a promise. */
export const aim = statement({
  id: 'shared.aim',
  facts: ['F08'],
  sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'],
  text: 'The aim is to make it less likely that the cancer comes back.',
  note: 'The aim of IORT; keep it an aim, no promise',
});

/** F06. */
export const whenNotAllOut = statement({
  id: 'shared.when-not-all-out',
  facts: ['F06', 'G02'],
  sources: ['ACS', 'MAYO', 'CQ-TUMOR'],
  text: 'Doctors may use IORT when surgery can’t take out the whole [tumor](term:tumor).',
  note: 'Keep the mark [..](term:tumor) around the word for tumor',
});

/** F07. */
export const whenLikelyToReturn = statement({
  id: 'shared.when-likely-to-return',
  facts: ['F07'],
  sources: ['ACS', 'MSK'],
  text: 'They may also use it when a cancer is very likely to grow back in the same place.',
  note: '"They" = doctors; "it" = IORT',
});

/** X12. */
export const otherCancers = statement({
  id: 'shared.other-cancers',
  facts: ['X12'],
  sources: ['ONCOLINK', 'UCSF', 'MAYO-CARE'],
  text: 'Some centers use it for others, such as head and neck, cervix, uterus, ovary, bladder or kidney cancer.',
  note: 'it = IORT; centers = cancer centers',
});

/** F13. */
export const moreStudies = statement({
  id: 'shared.more-studies',
  facts: ['F13'],
  sources: ['ACS'],
  text: 'Studies still have to show if IORT helps people with other kinds of cancer.',
  note: 'Other kinds = other than breast cancer, soft tissue sarcoma, pancreatic and rectal cancer, named before',
});

/** F43. */
export const whoBenefits = statement({
  id: 'shared.who-benefits',
  facts: ['F43'],
  sources: ['ACS', 'BCNOW', 'HADDOCK'],
  text: 'It is not yet clear who gets the most from IORT. More studies are needed.',
  note: '"not yet clear": keep the certainty',
});
