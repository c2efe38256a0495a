import { disclosures, paragraph, question, section } from '../blocks.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';
import { asks, heads } from './ask.js';

const awake = question(
  'awake',
  asks('awake', 'Will I be awake or feel the radiation?'),
  paragraph(
    statement({
      id: 'faq.awake.answer',
      facts: ['F24', 'G04', 'X02'],
      sources: ['NCI-GA', 'ACS', 'CLEVELAND', 'ONCOLINK'],
      text: 'Usually you are in a very deep sleep (general anesthesia), so you should not feel it.',
      note: '"Usually", "should": keep the certainty',
    }),
  ),
);

const alone = question(
  'alone',
  asks('alone', 'Will someone watch over me?'),
  paragraph(
    guidance({
      id: 'faq.alone.yes',
      text: 'Yes.',
      note: 'Answer to: Will someone watch over me?',
    }),
    statement({
      id: 'faq.alone.answer',
      facts: ['X03', 'Y10'],
      sources: ['BCORG', 'MSK', 'ISPUB'],
      text: 'While the radiation is on, staff are often outside. They can still see you and your monitors, for example through special glass.',
      note: '"often": practice differs, keep it',
    }),
  ),
);

const howLong = question(
  'how-long',
  asks('how-long', 'How long does IORT take?'),
  paragraph(
    statement({
      id: 'faq.how-long.answer',
      facts: ['X01', 'F49'],
      sources: ['BCORG', 'ONCOLINK', 'MSK', 'CC-RECTAL', 'ACS'],
      text: 'The radiation lasts between about 2 and 40 minutes, depending on the machine. It may add to the time of your surgery.',
      note: 'About 2 minutes to about 40 minutes; "may": keep the certainty',
    }),
  ),
);

const kinds = question(
  'kinds',
  asks('kinds', 'Is there more than one kind of IORT?'),
  paragraph(
    guidance({
      id: 'faq.kinds.yes',
      text: 'Yes.',
      note: 'Answer to: Is there more than one kind of IORT?',
    }),
    statement({
      id: 'faq.kinds.answer',
      facts: ['X04', 'F27'],
      sources: ['ONCOLINK', 'ECANCER', 'MAYO', 'UHS', 'ACS', 'HANNA', 'NCI-LINAC'],
      text: 'One kind (IOERT) uses electrons, a kind of radiation. Another uses low-energy x-rays. In another, something that gives off radiation is briefly put inside you: a source (brachytherapy). One kind of machine is called a linear accelerator (LINAC).',
      note: 'IOERT = intraoperative electron radiation therapy; something that gives off radiation = a radiation source; briefly = for a short time',
    }),
  ),
);

const healthyParts = question(
  'healthy-parts',
  asks('healthy-parts', 'How are healthy parts of my body protected?'),
  paragraph(
    statement({
      id: 'faq.healthy-parts.answer',
      facts: ['F28', 'D15', 'F03', 'F41', 'D13'],
      sources: ['ACS', 'UCSF', 'MAYO-2', 'MAYO', 'MSK', 'ONCOLINK', 'HADDOCK'],
      text: 'They may be moved aside or shielded. This may help limit harm nearby, but tissue and nerves in the treated place can still be harmed.',
      note: '"may help limit", "can": keep the certainty',
    }),
  ),
);

const planChange = question(
  'plan-change',
  asks('plan-change', 'Could the plan change during surgery?'),
  paragraph(
    guidance({
      id: 'faq.plan-change.yes',
      text: 'Yes.',
      note: 'Answer to: Could the plan change during surgery?',
    }),
    statement({
      id: 'faq.plan-change.answer',
      facts: ['X07', 'Y09'],
      sources: ['MSK', 'KIM-ASO', 'KEANE'],
      text: 'Doctors may see that IORT can’t be done. At some centers, they decide only then. Ask what you would have instead.',
      note: '"may", "some": keep the certainty; only then = during surgery',
    }),
  ),
);

export const day: Section = section('day', heads('day', 'The day of surgery'), [
  disclosures(awake, alone, howLong, kinds, healthyParts, planChange),
]);
