import { disclosures, illustrated, item, list, paragraph, question, section } from '../blocks.js';
import { help } from '../help.js';
import * as shared from '../passages.js';
import { radioactive } from '../radioactive.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';
import { asks, heads } from './ask.js';

const hospitalStay = question(
  'hospital-stay',
  asks('hospital-stay', 'How long will I stay, and will it hurt?'),
  paragraph(
    shared.hospitalStay,
    statement({
      id: 'faq.hospital-stay.pain',
      facts: ['Y52'],
      sources: ['MACM-BOWEL', 'CCA-BOWEL', 'CRUK-STS'],
      text: 'Some pain is normal at first. It can be treated: speak up early. If your medicine isn’t enough, call your team now.',
      note: 'Do not promise that there is no pain',
    }),
  ),
);

const homeCare = question(
  'home-care',
  asks('home-care', 'What about the wound, showers, driving, lifting and work?'),
  paragraph(
    guidance({
      id: 'faq.home-care.own',
      text: 'Your hospital’s own rules come first. If they differ from this page, follow them.',
      note: 'Rules = the hospital’s own instructions',
    }),
  ),
  list([
    item(
      statement({
        id: 'faq.home-care.wound',
        facts: ['Y55', 'Y54'],
        sources: ['MEDLINEPLUS-W', 'EKHUFT', 'SUMMA', 'COMMONSPIRIT'],
        text: 'Touch the wound only with clean hands: germs can get in. Ask when you can shower.',
        note: 'No number of days',
      }),
    ),
    item(
      statement({
        id: 'faq.home-care.driving',
        facts: ['Y57'],
        sources: ['EKHUFT', 'SUMMA', 'PANCARE'],
        text: 'Don’t drive until your team agrees. Never drive while pain medicine could slow you.',
        note: 'No number of hours or days',
      }),
    ),
    item(
      statement({
        id: 'faq.home-care.work',
        facts: ['Y58', 'Y59'],
        sources: ['BCA-LIVE', 'PANCARE', 'EKHUFT', 'LUMPECTOMY-GUIDE'],
        text: 'Lifting and work depend on your surgery and your job. Ask before you go home.',
        note: 'No weights, no weeks',
      }),
    ),
  ]),
);

const whenCall = question(
  'when-call',
  asks('when-call', 'When should I call my team?'),
  help,
  illustrated(
    shared.watchForSigns,
    paragraph(
      guidance({
        id: 'faq.when-call.show',
        text: 'Show these signs to someone close to you.',
        note: 'Under the lists of warning signs, beside a drawing of where to watch for them',
      }),
    ),
  ),
);

const stayRadioactive = question(
  'radioactive',
  asks('radioactive', 'Will I be radioactive? Can children come near me?'),
  ...radioactive,
);

export const after: Section = section('after', heads('after', 'Going home'), [
  disclosures(hospitalStay, homeCare, whenCall, stayRadioactive),
]);
