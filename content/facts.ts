import { factsOfCare } from './facts/care.js';
import type { Fact } from './facts/fact.js';
import { factsOfUses } from './facts/uses.js';

export type { Fact } from './facts/fact.js';

/**
 * The register of facts: every medical claim that a statement may make, with the sources that back it.
 * The first letter of an id says what kind of fact it is:
 *
 * - F: a fact of the main source, a page of the American Cancer Society
 * - X: an extra fact, from other pages
 * - D: a point on which other sources refine that page
 * - G: the meaning of a term
 * - Y: a fact from the second reading of sources
 * - Z: a fact on warning signs or getting ready
 */
export const facts = {
  F01: { name: 'definition.what-iort-is', sources: ['ACS', 'NCI-IORT', 'MAYO'] },
  F02: { name: 'definition.one-large-dose', sources: ['ACS', 'UCSF', 'ONCOLINK'] },
  F03: { name: 'definition.spares-nearby-tissue', sources: ['ACS', 'MAYO', 'MSK'] },
  F04: { name: 'combination.with-external-beam', sources: ['ACS', 'MAYO', 'ONCOLINK'] },
  F05: { name: 'combination.with-chemotherapy', sources: ['ACS', 'HADDOCK'] },
  F06: { name: 'when-used.cannot-remove-all', sources: ['ACS', 'MAYO'] },
  F07: { name: 'when-used.high-risk-same-place', sources: ['ACS', 'MSK'] },
  F08: { name: 'purpose.lower-chance-of-return', sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'] },
  F09: { name: 'cancers.breast', sources: ['ACS', 'ONCOLINK', 'CLEVELAND'] },
  F10: { name: 'cancers.soft-tissue-sarcoma', sources: ['ACS', 'ONCOLINK', 'ROEDER'] },
  F11: { name: 'cancers.pancreatic', sources: ['ACS', 'JIN'] },
  F12: { name: 'cancers.rectal', sources: ['ACS', 'ONCOLINK', 'HADDOCK'] },
  F13: { name: 'cancers.research-other-types', sources: ['ACS'] },
  F14: { name: 'candidacy.many-factors', sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'] },
  F15: { name: 'candidacy.cancer-type', sources: ['ACS', 'CLEVELAND'] },
  F16: { name: 'candidacy.tumor-location-size', sources: ['ACS', 'CLEVELAND', 'MAYO'] },
  F17: { name: 'candidacy.overall-health', sources: ['ACS', 'CLEVELAND'] },
  F18: { name: 'meeting.surgeon', sources: ['ACS', 'CLEVELAND'] },
  F19: { name: 'meeting.radiation-doctor', sources: ['ACS', 'MEDLINEPLUS', 'CLEVELAND'] },
  F20: { name: 'decision.team-explains', sources: ['ACS', 'CLEVELAND'] },
  F21: { name: 'decision.patient-chooses', sources: ['ACS', 'BCNOW'] },
  F22: { name: 'procedure.during-surgery', sources: ['ACS', 'CLEVELAND', 'MEDLINEPLUS'] },
  F23: { name: 'procedure.special-room', sources: ['ACS', 'UCSF'] },
  F24: { name: 'procedure.general-anesthesia', sources: ['ACS', 'CLEVELAND', 'ONCOLINK'] },
  F25: { name: 'procedure.step-1-remove-tumor', sources: ['ACS', 'ONCOLINK', 'CLEVELAND'] },
  F26: { name: 'procedure.step-2-give-radiation', sources: ['ACS', 'CLEVELAND', 'ONCOLINK'] },
  F27: { name: 'procedure.machine-linac', sources: ['ACS', 'HANNA', 'NCI-LINAC'] },
  F28: { name: 'procedure.shields', sources: ['ACS', 'MAYO-2'] },
  F29: { name: 'procedure.step-3-close-incision', sources: ['ACS', 'ONCOLINK', 'BCORG'] },
  F30: { name: 'side-effects.possible-not-certain', sources: ['ACS', 'MAYO'] },
  F31: { name: 'side-effects.healing', sources: ['ACS', 'MAYO', 'TJMS'] },
  F32: { name: 'side-effects.fibrosis', sources: ['ACS', 'MAYO', 'MDA-FIBROSIS'] },
  F33: { name: 'side-effects.nerve-damage', sources: ['ACS', 'MAYO', 'HADDOCK'] },
  F34: { name: 'side-effects.infection', sources: ['ACS', 'CARMEL', 'TJMS', 'GSTT-WOUND'] },
  F35: { name: 'side-effects.radiation-dermatitis', sources: ['ACS', 'CHO', 'CCNSW-SKIN'] },
  F36: { name: 'side-effects.seroma', sources: ['ACS', 'CHO', 'CARMEL', 'ONCOLINK-SEROMA'] },
  F37: { name: 'side-effects.hematoma', sources: ['ACS', 'CARMEL', 'CCS-HEMATOMA'] },
  F38: { name: 'side-effects.ask-which', sources: ['ACS', 'RTANSWERS'] },
  F39: { name: 'side-effects.ask-how-managed', sources: ['ACS', 'CCS-Q'] },
  F40: { name: 'benefits.higher-dose-at-site', sources: ['ACS', 'MAYO', 'ONCOLINK'] },
  F41: { name: 'benefits.less-harm-nearby', sources: ['ACS', 'ONCOLINK', 'UCSF'] },
  F42: { name: 'benefits.fewer-treatments', sources: ['ACS'] },
  F43: { name: 'limitations.who-benefits-unknown', sources: ['ACS', 'BCNOW', 'HADDOCK'] },
  F44: { name: 'limitations.costly-machines', sources: ['ACS'] },
  F45: { name: 'limitations.skilled-team', sources: ['ACS', 'ECANCER'] },
  F46: { name: 'limitations.not-every-center', sources: ['ACS', 'CRUK-BREAST'] },
  F47: { name: 'limitations.cost-to-patient', sources: ['ACS', 'JAMAONC'] },
  F48: { name: 'limitations.insurance', sources: ['ACS'] },
  F49: { name: 'limitations.longer-surgery', sources: ['ACS', 'CC-RECTAL'] },
  F50: { name: 'limitations.pathology-comes-later', sources: ['ACS', 'NCI-PATH'] },
  F51: { name: 'limitations.pathology-guides-plan', sources: ['ACS', 'NCI-PATH'] },
  F52: { name: 'meta.more-on-radiation', sources: ['ACS'] },
  F53: { name: 'meta.who-wrote-it', sources: ['ACS'] },
  F54: { name: 'meta.last-revised', sources: ['ACS'] },
  F55: { name: 'meta.references-page-level', sources: ['ACS'] },
  X01: { name: 'extra.radiation-time', sources: ['BCORG', 'ONCOLINK', 'MSK', 'CC-RECTAL'] },
  X02: { name: 'extra.asleep-not-felt', sources: ['ONCOLINK', 'CLEVELAND'] },
  X03: { name: 'extra.staff-step-out', sources: ['BCORG', 'MSK'] },
  X04: { name: 'extra.kinds-and-names', sources: ['ONCOLINK', 'ECANCER', 'MAYO', 'UHS'] },
  X05: { name: 'extra.more-radiation-may-follow', sources: ['ONCOLINK', 'UCSF-2'] },
  X06: { name: 'extra.lab-results-may-change-plan', sources: ['INSITU'] },
  X07: { name: 'extra.may-not-go-ahead', sources: ['MSK', 'KIM-ASO'] },
  X08: { name: 'extra.not-radioactive', sources: ['ONCOLINK-RAD', 'LEEDS', 'CRUK-BREAST'] },
  X09: {
    name: 'extra.when-to-call',
    sources: ['GSTT-WOUND', 'NGH-WOUND', 'ALLINA', 'RQH', 'ROH', 'LBBC-RECOVER'],
  },
  X10: { name: 'extra.emergency-signs', sources: ['ALBERTA', 'ONCOLINK-CLOT', 'LBBC-RECOVER'] },
  X11: { name: 'extra.breast-debate', sources: ['ASTRO-GL', 'TARGIT-BJC', 'BCNOW'] },
  X12: { name: 'extra.other-cancers', sources: ['ONCOLINK', 'UCSF', 'MAYO-CARE'] },
  X13: { name: 'extra.breast-most-no-return', sources: ['TARGIT-TABLE'] },
  X14: { name: 'extra.other-choices', sources: ['MEDLINEPLUS', 'MSK', 'BCORG-OLDER'] },
  X15: { name: 'extra.report-in-account', sources: ['DARTMOUTH', 'PORTAL-STUDY'] },
  X16: { name: 'extra.interpreter', sources: ['HHS-LANGUAGE'] },
  X17: { name: 'extra.crisis-line', sources: ['SAMHSA-988', 'WYOMING-988'] },
  D03: { name: 'refined.pancreas-results-differ', sources: ['JIN'] },
  D04: { name: 'refined.breast-early-lower-risk', sources: ['HANNA', 'CRUK-BREAST', 'ASTRO-GL'] },
  D06: { name: 'refined.place-of-radiation', sources: ['HANNA', 'UCSF'] },
  D07: { name: 'refined.list-not-complete', sources: ['MAYO', 'CHO'] },
  D11: { name: 'refined.tumor-not-all-out', sources: ['MAYO', 'ACS'] },
  D13: { name: 'refined.treated-place-can-be-harmed', sources: ['HADDOCK', 'ACS'] },
  D15: { name: 'refined.shield-or-move', sources: ['MAYO-2', 'UCSF'] },
  G01: { name: 'term.radiation', sources: ['MSK', 'ACS-EBRT', 'NCI-RT-2'] },
  G02: { name: 'term.tumor', sources: ['CQ-TUMOR'] },
  G03: { name: 'term.soft-tissue-sarcoma', sources: ['NCI-STS'] },
  G04: { name: 'term.general-anesthesia', sources: ['NCI-GA', 'CLEVELAND'] },
  G05: { name: 'term.chemotherapy', sources: ['CSA-CHEMO'] },
  G06: { name: 'term.neuropathy', sources: ['CANCERCARE-NEURO'] },
  G07: { name: 'term.radiation-oncologist', sources: ['HLBC-RO', 'MEDLINEPLUS'] },
  ...factsOfUses,
  ...factsOfCare,
} as const satisfies Record<string, Fact>;

/** Id of a fact in {@link facts}. */
export type FactId = keyof typeof facts;
