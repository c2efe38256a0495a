import { disclosures, item, list, paragraph, question, section } from '../blocks.js';
import { signedOffIn } from '../held.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';
import { asks, heads } from './ask.js';

const sideEffects = question(
  'side-effects',
  asks('side-effects', 'What side effects can come soon, and which later?'),
  paragraph(
    statement({
      id: 'faq.side-effects.possible',
      facts: ['F30', 'Y61'],
      sources: ['ACS', 'MAYO', 'ACS-FOLLOW', 'NCI-LATE'],
      text: 'Not everyone has side effects. Early ones mostly go away; some need help at once. Late ones can last.',
      note: '"not everyone", "mostly", "can": keep the certainty',
    }),
  ),
  list([
    item(
      statement({
        id: 'faq.side-effects.early',
        facts: ['F31', 'F34', 'F35', 'F36', 'F37'],
        sources: ['ACS', 'MAYO', 'TJMS', 'CARMEL', 'CHO'],
        text: 'Early: slow healing, infection, red or sore skin, clear fluid (seroma) or blood (hematoma) under the skin.',
        note: 'Item of a list',
      }),
    ),
    item(
      statement({
        id: 'faq.side-effects.late',
        facts: ['F32', 'F33'],
        sources: ['ACS', 'MAYO'],
        text: 'Late: scarring (fibrosis) or nerve damage (neuropathy).',
        note: 'Item of a list',
      }),
    ),
    item(
      statement({
        id: 'faq.side-effects.others',
        facts: ['D07', 'Y68'],
        sources: ['MAYO', 'CHO', 'NICE-763-3', 'SINDELAR'],
        text: 'After treatment in the belly or pelvis: a narrowed tube, abnormal opening (fistula) or bone damage, for example.',
        note: 'Item of a list; "for example": there are others',
      }),
    ),
  ]),
  paragraph(
    statement({
      id: 'faq.side-effects.ask',
      facts: ['F38', 'F39'],
      sources: ['ACS', 'RTANSWERS', 'CCS-Q'],
      text: 'Ask which could happen to you, and what helps.',
      note: 'which = which side effects',
    }),
  ),
);

const checkups = question(
  'checkups',
  asks('checkups', 'Will I have checkups and mammograms?'),
  paragraph(
    statement({
      id: 'faq.checkups.breast',
      facts: ['Y71', 'Y72', 'Y74'],
      sources: [
        'ACS-FOLLOW',
        'FACS-LATER',
        'ASCO-FOLLOW',
        'UCLA-FOLLOW',
        'HORST',
        'MAMMOGRAM-STUDY',
        'RUCH',
      ],
      text: 'After breast cancer, checkups go on for years. If you kept your breast, so do mammograms. At each mammogram or ultrasound, tell the staff that you had IORT, and when.',
      note: 'Mammograms only where the breast was kept',
    }),
    statement({
      id: 'faq.checkups.lump',
      facts: ['Y75'],
      sources: ['ACS-FOLLOW', 'ASCO-FOLLOW', 'MACM-FOLLOW'],
      text: 'After other cancers, ask. If you find a new lump or change, call; don’t wait.',
      note: 'Ask = which checkups',
    }),
  ),
);

const labReport = question(
  'lab-report',
  asks('lab-report', 'When does the lab report come, and what could it change?'),
  paragraph(
    statement({
      id: 'faq.lab-report.answer',
      facts: ['F50', 'F51', 'X15'],
      sources: ['ACS', 'NCI-PATH', 'DARTMOUTH', 'PORTAL-STUDY'],
      text: 'The full lab report (pathology report) comes after the radiation. Ask when. You may see it online before anyone calls you: ask who explains it.',
      note: 'Stress on FULL; the team is not working blind',
    }),
    statement({
      id: 'faq.lab-report.new',
      facts: ['X06', 'F51'],
      sources: ['INSITU', 'ACS', 'NCI-PATH'],
      text: 'It helps plan your care. Your team may advise more treatment.',
      note: '"It" = the report; "may": keep the certainty',
    }),
  ),
);

const moreTreatment = question(
  'more-treatment',
  asks('more-treatment', 'Will I need more treatment? Could I have radiation again?'),
  paragraph(
    statement({
      id: 'faq.more-treatment.answer',
      facts: ['X05', 'F05', 'G05', 'Y18'],
      sources: [
        'ONCOLINK',
        'UCSF-2',
        'ACS',
        'HADDOCK',
        'CSA-CHEMO',
        'TARGIT-LANCET',
        'TARGIT-R',
        'JERUSALEM',
      ],
      text: 'You may need more. Some have radiation later, even when IORT was meant to be the only one. Some have strong cancer drugs (chemotherapy).',
      note: '"may", "some": keep the certainty',
    }),
    guidance({
      id: 'faq.more-treatment.ask',
      text: 'Ask your team if you could have radiation again.',
      note: 'Says nothing on whether it could be',
    }),
    statement({
      id: 'faq.more-treatment.again',
      facts: ['Y77'],
      sources: ['CANCERCARE', 'FACS-LATER'],
      text: 'Ask for a written summary of your radiation: others may need it.',
      note: 'Why: so that other doctors know later',
    }),
  ),
);

export const later: Section = section('later', heads('later', 'Later'), [
  disclosures(sideEffects, checkups, labReport, moreTreatment),
  ...signedOffIn('faq', 'later'),
]);
