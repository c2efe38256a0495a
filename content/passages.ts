/**
 * Passages that more than one widget says: one place each, so that the same thing is said in the
 * same words everywhere.
 */
import { msg } from '@lit/localize';
import { guidance, statement } from './statement.js';

/** F08, as an aim and never as a promise. */
export const aim = statement({
  id: 'shared.aim',
  facts: ['F08'],
  sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'],
  text: () =>
    msg('The aim is to make it less likely that the cancer comes back.', {
      id: 'shared.aim',
      desc: 'The aim of IORT; keep it an aim, no promise',
    }),
});

/** F06. */
export const whenNotAllOut = statement({
  id: 'shared.when-not-all-out',
  facts: ['F06', 'G02'],
  sources: ['ACS', 'MAYO', 'CQ-TUMOR'],
  text: () =>
    msg('Doctors may use IORT when surgery can’t take out the whole [tumor](term:tumor).', {
      id: 'shared.when-not-all-out',
      desc: 'Keep the mark [..](term:tumor) around the word for tumor',
    }),
});

/** F07. */
export const whenLikelyToReturn = statement({
  id: 'shared.when-likely-to-return',
  facts: ['F07'],
  sources: ['ACS', 'MSK'],
  text: () =>
    msg('They may also use it when a cancer is very likely to grow back in the same place.', {
      id: 'shared.when-likely-to-return',
      desc: '"They" = doctors; "it" = IORT',
    }),
});

/** X11: where it names breast cancer as a use, a text carries all of these. */
export const breastDisagreement = statement({
  id: 'shared.breast-disagreement',
  facts: ['X11'],
  sources: ['ASTRO-GL', 'TARGIT-BJC', 'BCNOW'],
  text: () =>
    msg(
      'Experts do not agree on how well IORT works as the only radiation for early breast cancer.',
      {
        id: 'shared.breast-disagreement',
        desc: 'Only radiation = without other radiation treatment',
      },
    ),
});

/** X11, the finding of the guideline. */
export const breastFinding = statement({
  id: 'shared.breast-finding',
  facts: ['X11'],
  sources: ['ASTRO-GL'],
  text: () =>
    msg(
      'A US expert guideline found cancer came back in the breast more often after IORT alone than after whole-breast radiation.',
      {
        id: 'shared.breast-finding',
        desc: 'Whole-breast radiation = radiation to the whole breast',
      },
    ),
});

/** X11, the other reading. */
export const breastOtherReading = statement({
  id: 'shared.breast-other-reading',
  facts: ['X11'],
  sources: ['TARGIT-BJC'],
  text: () =>
    msg('Other experts read the studies differently.', {
      id: 'shared.breast-other-reading',
      desc: 'The studies of IORT for breast cancer',
    }),
});

/** What to do with it. */
export const askBreast = guidance({
  id: 'shared.ask-breast',
  text: () =>
    msg('Ask what this means for you.', {
      id: 'shared.ask-breast',
      desc: '"this" = that experts do not agree',
    }),
});

/** X12. */
export const otherCancers = statement({
  id: 'shared.other-cancers',
  facts: ['X12'],
  sources: ['ONCOLINK', 'UCSF', 'MAYO-CARE'],
  text: () =>
    msg(
      'Some centers use it for others, such as head and neck, cervix, uterus, ovary, bladder or kidney cancer.',
      { id: 'shared.other-cancers', desc: 'it = IORT; centers = cancer centers' },
    ),
});

/** F13. */
export const moreStudies = statement({
  id: 'shared.more-studies',
  facts: ['F13'],
  sources: ['ACS'],
  text: () =>
    msg('Studies still have to show if IORT helps people with other kinds of cancer.', {
      id: 'shared.more-studies',
      desc: 'Other kinds = other than breast cancer, soft tissue sarcoma, pancreatic and rectal cancer, named before',
    }),
});

/** F24, with "usually": practice differs. */
export const onceAsleep = statement({
  id: 'shared.anesthesia',
  facts: ['F24', 'G04'],
  sources: ['NCI-GA', 'ACS', 'CLEVELAND', 'ONCOLINK'],
  text: () =>
    msg('You usually get general anesthesia. It keeps you in a very deep sleep the whole time.', {
      id: 'shared.anesthesia',
      desc: 'usually: practice differs, keep it',
    }),
});

/** F23. */
export const operatingRoom = statement({
  id: 'shared.operating-room',
  facts: ['F23'],
  sources: ['ACS', 'UCSF'],
  text: () =>
    msg('You have IORT in an operating room.', {
      id: 'shared.operating-room',
      desc: 'Operating room = operating theatre',
    }),
});

/** D6. */
export const movedAsleep = statement({
  id: 'shared.moved-asleep',
  facts: ['D06'],
  sources: ['HANNA'],
  text: () =>
    msg('At some hospitals you are moved, still asleep, to another room for the radiation.', {
      id: 'shared.moved-asleep',
      desc: 'During the same operation',
    }),
});

/** F28 and D15. */
export const shielded = statement({
  id: 'shared.shielded',
  facts: ['F28', 'D15'],
  sources: ['ACS', 'UCSF', 'MAYO-2'],
  text: () =>
    msg('Healthy parts of your body may be shielded or moved aside.', {
      id: 'shared.shielded',
      desc: 'Shielded = protected by a barrier that blocks radiation',
    }),
});

/** F03, hedged. */
export const mayLimitHarm = statement({
  id: 'shared.may-limit-harm',
  facts: ['F03', 'F41'],
  sources: ['ACS', 'MAYO', 'MSK', 'ONCOLINK', 'UCSF'],
  text: () =>
    msg('Giving radiation this way may help limit harm to tissue nearby.', {
      id: 'shared.may-limit-harm',
      desc: '"may help limit": keep the certainty',
    }),
});

/** D13: what is spared nearby is not spared within. */
export const treatedPlaceHarm = statement({
  id: 'shared.treated-place-harm',
  facts: ['D13'],
  sources: ['ACS', 'HADDOCK'],
  text: () =>
    msg('Tissue and nerves in the treated place can still be harmed.', {
      id: 'shared.treated-place-harm',
      desc: 'Balances the sentence before it',
    }),
});

/** X03, with "often". */
export const staffStepOut = statement({
  id: 'shared.staff-step-out',
  facts: ['X03'],
  sources: ['BCORG', 'MSK'],
  text: () =>
    msg(
      'Staff members often leave the room while the radiation is on. But they watch over you all the time.',
      { id: 'shared.staff-step-out', desc: '"often": practice differs, keep it' },
    ),
});

/** F27 as one kind of machine. */
export const linac = statement({
  id: 'shared.linac',
  facts: ['F27'],
  sources: ['ACS', 'HANNA', 'NCI-LINAC'],
  text: () =>
    msg('One kind of IORT machine is a linear accelerator (LINAC).', {
      id: 'shared.linac',
      desc: 'LINAC is the short name of linear accelerator',
    }),
});

/** X04. */
export const kinds = statement({
  id: 'shared.kinds',
  facts: ['X04'],
  sources: ['ONCOLINK', 'ECANCER', 'MAYO', 'UHS'],
  text: () =>
    msg(
      'IORT can use electrons (IOERT), low-energy x-rays, or a radiation source placed inside you for a short time (brachytherapy).',
      {
        id: 'shared.kinds',
        desc: 'IOERT = intraoperative electron radiation therapy',
      },
    ),
});

/** X01. */
export const radiationTime = statement({
  id: 'shared.radiation-time',
  facts: ['X01'],
  sources: ['BCORG', 'ONCOLINK', 'MSK', 'CC-RECTAL'],
  text: () =>
    msg('The radiation takes about 2 to 40 minutes, depending on the machine.', {
      id: 'shared.radiation-time',
      desc: 'About 2 minutes to about 40 minutes',
    }),
});

/** F49. */
export const longerOperation = statement({
  id: 'shared.longer-operation',
  facts: ['F49'],
  sources: ['ACS', 'CC-RECTAL'],
  text: () =>
    msg('IORT may make the operation longer.', {
      id: 'shared.longer-operation',
      desc: 'may: keep the certainty',
    }),
});

/** F04, D1 and X05. */
export const outsideRadiation = statement({
  id: 'shared.outside-radiation',
  facts: ['F04', 'X05'],
  sources: ['ACS', 'MAYO', 'ONCOLINK', 'UCSF-2'],
  text: () =>
    msg(
      'Some people also have radiation from a machine outside the body. It may come before surgery, or once you have healed.',
      { id: 'shared.outside-radiation', desc: 'External beam radiation therapy, in plain words' },
    ),
});

/** F05. */
export const chemotherapy = statement({
  id: 'shared.chemotherapy',
  facts: ['F05', 'G05'],
  sources: ['ACS', 'HADDOCK', 'CSA-CHEMO'],
  text: () =>
    msg('Some also have strong cancer drugs, called chemotherapy.', {
      id: 'shared.chemotherapy',
      desc: '"Some" = some people who have IORT',
    }),
});

/** F42, with "may". */
export const fewerVisits = statement({
  id: 'shared.fewer-visits',
  facts: ['F42'],
  sources: ['ACS'],
  text: () =>
    msg('Some people may need fewer treatment visits.', {
      id: 'shared.fewer-visits',
      desc: 'Visits for radiation treatment',
    }),
});

/** F43. */
export const whoBenefits = statement({
  id: 'shared.who-benefits',
  facts: ['F43'],
  sources: ['ACS', 'BCNOW', 'HADDOCK'],
  text: () =>
    msg('It is not yet clear who gets the most from IORT. More studies are needed.', {
      id: 'shared.who-benefits',
      desc: '"not yet clear": keep the certainty',
    }),
});

/** F50. */
export const labReportLater = statement({
  id: 'shared.lab-report-later',
  facts: ['F50'],
  sources: ['ACS', 'NCI-PATH'],
  text: () =>
    msg('Your full lab report (pathology report) comes after the radiation.', {
      id: 'shared.lab-report-later',
      desc: 'Stress on FULL; nothing is wrong and the team is not working blind',
    }),
});

/** F51. */
export const labReportGuides = statement({
  id: 'shared.lab-report-guides',
  facts: ['F51'],
  sources: ['ACS', 'NCI-PATH'],
  text: () =>
    msg('It tells a lot about the tumor and helps your team plan your care.', {
      id: 'shared.lab-report-guides',
      desc: '"It" = the pathology report',
    }),
});

/** X06. */
export const labReportNew = statement({
  id: 'shared.lab-report-new',
  facts: ['X06'],
  sources: ['INSITU'],
  text: () =>
    msg('If it shows something new, your team may suggest more treatment.', {
      id: 'shared.lab-report-new',
      desc: '"it" = the report',
    }),
});

/** X07. */
export const calledOff = statement({
  id: 'shared.called-off',
  facts: ['X07'],
  sources: ['MSK', 'KIM-ASO'],
  text: () =>
    msg(
      'During surgery, doctors may find that IORT can’t be done. You may then have another kind of radiation later.',
      { id: 'shared.called-off', desc: 'No one is at fault' },
    ),
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

/** F30. */
export const effectsPossible = statement({
  id: 'shared.effects-possible',
  facts: ['F30'],
  sources: ['ACS', 'MAYO'],
  text: () =>
    msg('IORT can cause side effects, but not everyone has them.', {
      id: 'shared.effects-possible',
      desc: '"can", "not everyone": keep the certainty',
    }),
});

/** F38. */
export const askWhichEffects = statement({
  id: 'shared.ask-which-effects',
  facts: ['F38'],
  sources: ['ACS', 'RTANSWERS'],
  text: () =>
    msg('Ask your team which problems could happen to you.', {
      id: 'shared.ask-which-effects',
      desc: 'These problems = the side effects',
    }),
});

/** F38 and F39. */
export const askTeam = statement({
  id: 'shared.ask-team',
  facts: ['F38', 'F39'],
  sources: ['ACS', 'RTANSWERS', 'CCS-Q'],
  text: () =>
    msg('Ask your team what could happen to you and what can be done about it.', {
      id: 'shared.ask-team',
      desc: 'What could happen = side effects',
    }),
});

/** The emergency line; the number of the country it is read in is the hospital's to add. */
export const emergency = guidance({
  id: 'shared.emergency',
  text: () =>
    msg('In an emergency, call your local emergency number (911 in the US).', {
      id: 'shared.emergency',
      desc: 'Outside the US, the number of the country',
    }),
});
