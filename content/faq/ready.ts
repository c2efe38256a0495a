import { disclosures, item, list, question, section } from '../blocks.js';
import { statement } from '../statement.js';
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
        text: 'Go to your visit and tests. Sign the form once you understand it.',
        note: 'The consent form',
      }),
    ),
    item(
      statement({
        id: 'faq.prepare.medicines',
        facts: ['Z07'],
        sources: ['FACS-PREP', 'FACS-MEDS', 'MSK-READY'],
        text: 'Ask about every medicine, above all blood thinners: take or stop, and when? Never stop one yourself.',
        note: 'Some must go on, some must be stopped',
      }),
    ),
    item(
      statement({
        id: 'faq.prepare.food',
        facts: ['Y03', 'Z08'],
        sources: ['MSK-BREAST', 'CCA-PREP2', 'FACS-MEDS', 'ALBERTA-DIABETES'],
        text: 'Follow your hospital’s times for food and drink. If you forgot, say so. With diabetes, get a plan.',
        note: 'Forgot = ate or drank after those times',
      }),
    ),
    item(
      statement({
        id: 'faq.prepare.ride',
        facts: ['Y04', 'Z10', 'Z11'],
        sources: ['MSK-BREAST', 'EKHUFT', 'MSK-READY', 'ALBERTA-DIABETES', 'ALLINA-SICK'],
        text: 'Find an adult for the way home and the first day, or tell your team. Call if you get sick.',
        note: 'Or = if there is nobody',
      }),
    ),
  ]),
);

const tellTeam = question(
  'tell-team',
  asks('tell-team', 'What should I tell my team?'),
  list([
    item(
      statement({
        id: 'faq.tell-team.pregnant',
        facts: ['Y82', 'Y83', 'Y84'],
        sources: ['CANCERNZ', 'HPS', 'LEONARDI', 'LBBC-MILK', 'BCN-MILK', 'ACS-FERTILITY'],
        text: 'That you are or could be pregnant, breastfeed, or hope to have children.',
        note: 'Item of a list of what to tell the team',
      }),
    ),
    item(
      statement({
        id: 'faq.tell-team.implant',
        facts: ['Y81', 'Z09'],
        sources: ['KESHTGAR', 'BHIMANI', 'FACS-PREP'],
        text: 'About a pacemaker, defibrillator or other implant. Bring its card.',
        note: 'Item of a list of what to tell the team',
      }),
    ),
    item(
      statement({
        id: 'faq.tell-team.earlier',
        facts: ['Y79', 'Y85'],
        sources: ['KRAUS', 'CHIN', 'BCORG-SCLERODERMA', 'CVD-JCO'],
        text: 'About earlier radiation, and where; about lupus or scleroderma.',
        note: 'Item of a list of what to tell the team',
      }),
    ),
    item(
      statement({
        id: 'faq.tell-team.anesthesia',
        facts: ['Y02', 'Z09'],
        sources: ['CCA-PREP', 'CRUK-PREP', 'FACS-PREP', 'MSK-READY'],
        text: 'About medicines, allergies, sleep apnea, and any trouble with anesthesia.',
        note: 'Item of a list of what to tell the team',
      }),
    ),
  ]),
);

export const ready: Section = section('ready', heads('ready', 'Getting ready'), [
  disclosures(prepare, tellTeam),
]);
