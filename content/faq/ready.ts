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
        text: 'Never stop a medicine yourself: some must go on, and some must stop. Ask early about blood thinners, diabetes and weight-loss medicines, vitamins and herbs.',
        note: 'Ask = which to take, which to stop, and when',
      }),
    ),
    item(
      statement({
        id: 'faq.prepare.food',
        facts: ['Y03', 'Z08'],
        sources: [
          'MSK-BREAST',
          'CCA-PREP2',
          'NHSGGC-FASTING',
          'UHN-FASTING',
          'FACS-MEDS',
          'ALBERTA-DIABETES',
        ],
        text: 'Follow your hospital’s food and drink times. If you eat or drink after that, tell the staff, even if surgery may have to wait. With diabetes, ask for a plan.',
        note: '"that" = those times; wait = be put off',
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
        text: 'Don’t drive home: medicines from surgery can slow you. Find an adult to take you and stay the first day. If you can’t, or get sick, call your team.',
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
      text: 'To plan your care, they need to know, before you decide and again on the day of surgery:',
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
        text: 'About earlier radiation, where and when. Also about lupus or scleroderma: ask which other illnesses matter for radiation.',
        note: 'Item of a list of what to tell the team',
      }),
    ),
    item(
      statement({
        id: 'faq.tell-team.anesthesia',
        facts: ['Y02', 'Z09'],
        sources: ['CCA-PREP', 'CRUK-PREP', 'FACS-PREP', 'MSK-READY', 'MSK-APNEA', 'UPMC-APNEA'],
        text: 'About all medicines, vitamins, herbs and allergies. About breathing that stops for moments in sleep (sleep apnea), and trouble with anesthesia (medicine for a very deep sleep).',
        note: 'Item of a list of what to tell the team',
      }),
    ),
  ]),
);

export const ready: Section = section('ready', heads('ready', 'Getting ready'), [
  disclosures(prepare, tellTeam),
]);
