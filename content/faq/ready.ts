import { disclosures, item, list, paragraph, question, section } from '../blocks.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';
import { asks, heads } from './ask.js';

const prepare = question(
  'prepare',
  asks('prepare', 'What do I do before surgery?'),
  list([
    item(
      statement({
        id: 'faq.prepare.visit',
        facts: ['Y01', 'Y02', 'Y05'],
        sources: ['MAYO', 'CCA-PREP', 'CRUK-PREP', 'ACS-CONSENT'],
        text: 'Sign the form only once you understand it.',
        note: 'The consent form',
      }),
    ),
    item(
      statement({
        id: 'faq.prepare.medicines',
        facts: ['Z07'],
        sources: ['FACS-PREP', 'FACS-MEDS', 'MSK-READY'],
        text: 'Never stop a medicine yourself: some must go on, some stop. Ask early about blood thinners, diabetes and weight-loss medicines, vitamins, herbs.',
        note: 'Ask = which to take, which to stop, and when',
      }),
    ),
    item(
      statement({
        id: 'faq.prepare.food',
        facts: ['Y03', 'Z08'],
        sources: ['MSK-BREAST', 'CCA-PREP2', 'FACS-MEDS', 'ALBERTA-DIABETES'],
        text: 'Follow your hospital’s food and drink times; if you don’t, tell staff. With diabetes, ask for a plan.',
        note: 'if you don’t = if you ate or drank too late',
      }),
    ),
    item(
      statement({
        id: 'faq.prepare.ride',
        facts: ['Y04', 'Y57', 'Z10', 'Z11'],
        sources: [
          'MSK-BREAST',
          'EKHUFT',
          'MSK-READY',
          'ALBERTA-DIABETES',
          'WUTH-ANESTHESIA',
          'ALLINA-SICK',
        ],
        text: 'Medicines can slow you: find an adult to take you home and stay a day. If you can’t, or get sick, call.',
        note: 'sick = before surgery',
      }),
    ),
  ]),
);

const tellTeam = question(
  'tell-team',
  asks('tell-team', 'What should I tell my team?'),
  paragraph(
    guidance({
      id: 'faq.tell-team.when',
      text: 'Tell them before you decide, and again on the day of surgery:',
      note: 'Introduces a list of what to tell the team',
    }),
  ),
  list([
    item(
      statement({
        id: 'faq.tell-team.pregnant',
        facts: ['Y82', 'Y83', 'Y84'],
        sources: ['CANCERNZ', 'HPS', 'LEONARDI', 'LBBC-MILK', 'BCN-MILK', 'ACS-FERTILITY'],
        text: 'If you are or could be pregnant, breastfeed, or hope to have children.',
        note: 'Item of a list of what to tell the team',
      }),
    ),
    item(
      statement({
        id: 'faq.tell-team.implant',
        facts: ['Y81', 'Z09'],
        sources: ['KESHTGAR', 'BHIMANI', 'FACS-PREP'],
        text: 'About a pacemaker or defibrillator (heart devices), or any other implant. Bring its card.',
        note: 'Item of a list of what to tell the team',
      }),
    ),
    item(
      statement({
        id: 'faq.tell-team.earlier',
        facts: ['Y79', 'Y85'],
        sources: ['KRAUS', 'CHIN', 'BCORG-SCLERODERMA', 'CVD-JCO'],
        text: 'About earlier radiation, where and when, and about lupus or scleroderma.',
        note: 'Item of a list of what to tell the team',
      }),
    ),
    item(
      statement({
        id: 'faq.tell-team.anesthesia',
        facts: ['Y02', 'Z09'],
        sources: ['CCA-PREP', 'CRUK-PREP', 'FACS-PREP', 'MSK-READY', 'MSK-APNEA', 'UPMC-APNEA'],
        text: 'About all medicines, vitamins and herbs, allergies, sleep apnea (breathing stops for moments in sleep), and any trouble with anesthesia.',
        note: 'Item of a list of what to tell the team',
      }),
    ),
  ]),
);

export const ready: Section = section('ready', heads('ready', 'Getting ready'), [
  disclosures(prepare, tellTeam),
]);
