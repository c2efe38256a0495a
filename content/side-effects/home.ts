import { illustrated, list, named, paragraph, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement, type Passage } from '../statement.js';
import type { Section } from '../topic.js';

const label = (name: string, text: string): Passage =>
  guidance({
    id: `side-effects.home.${name}-label`,
    text,
    note: 'Name of an item of a list about life at home after surgery',
  });

export const home: Section = section(
  'home',
  guidance({
    id: 'side-effects.home.heading',
    text: 'At home after surgery',
    note: 'Heading',
  }),
  [
    illustrated(
      shared.keepNumber,
      paragraph(shared.ownInstructions),
      list([
        named(
          label('pain', 'Pain'),
          statement({
            id: 'side-effects.home.pain',
            facts: ['Y52'],
            sources: ['MACM-BOWEL', 'CCA-BOWEL', 'CRUK-STS'],
            text: 'Some is normal at first, and it can be treated. If your medicine doesn’t help, call now. Before taking another, ask if it’s safe.',
            note: 'another = a pain medicine that the team did not give',
          }),
        ),
        named(
          label('tired', 'Feeling tired'),
          statement({
            id: 'side-effects.home.tired',
            facts: ['Y51'],
            sources: ['CCA-BOWEL', 'BCA-LIVE'],
            text: 'After big belly surgery, being very tired at first is common.',
            note: '"common": keep the certainty; no times',
          }),
        ),
        named(
          label('wound', 'The wound'),
          statement({
            id: 'side-effects.home.wound',
            facts: ['Y55'],
            sources: ['MEDLINEPLUS-W'],
            text: 'Touch it only with clean hands: germs can get in. Wear nothing that rubs. Ask if heat, ice, cream or tape could harm it.',
            note: 'Hands are washed before the dressing is touched too',
          }),
        ),
        named(
          label('washing', 'Washing'),
          statement({
            id: 'side-effects.home.washing',
            facts: ['Y54'],
            sources: ['EKHUFT', 'SUMMA', 'COMMONSPIRIT'],
            text: 'Ask when you may shower or bathe.',
            note: 'No number of days',
          }),
        ),
        named(
          label('drain', 'A drain'),
          guidance({
            id: 'side-effects.home.drain',
            sources: ['FACS-AFTER'],
            text: 'If you have one, ask how to care for it and who removes it.',
            note: 'A tube that lets fluid out of the wound',
          }),
        ),
        named(
          label('bra', 'A soft bra'),
          statement({
            id: 'side-effects.home.bra',
            facts: ['Y56'],
            sources: ['EKHUFT', 'SUMMA'],
            text: 'After breast surgery, a bra without wires is often advised.',
            note: '"often": keep the certainty',
          }),
        ),
        named(
          label('moving', 'Moving'),
          statement({
            id: 'side-effects.home.moving',
            facts: ['Y53', 'Z03'],
            sources: ['MACM-BOWEL', 'CCA-BOWEL', 'ONCOLINK-CLOT', 'CDC-CLOT'],
            text: 'After big surgery, staff get you moving early. Stockings or shots may help prevent blood clots. If a leg is newly swollen, red or painful, call now.',
            note: 'Shots = injections; "may": keep the certainty; the signs of a clot belong to it',
          }),
        ),
        named(
          label('driving', 'Driving'),
          statement({
            id: 'side-effects.home.driving',
            facts: ['Y57'],
            sources: ['EKHUFT', 'SUMMA', 'PANCARE'],
            text: 'Wait until your team says you may. Never drive while pain medicine could slow you.',
            note: 'No number of hours or days',
          }),
        ),
        named(
          label('lifting', 'Lifting'),
          statement({
            id: 'side-effects.home.lifting',
            facts: ['Y58'],
            sources: ['BCA-LIVE', 'PANCARE'],
            text: 'You may be told not to lift heavy things. Ask how much, and how long.',
            note: 'No weights, no weeks',
          }),
        ),
        named(
          label('work', 'Work'),
          statement({
            id: 'side-effects.home.work',
            facts: ['Y59'],
            sources: ['EKHUFT', 'LUMPECTOMY-GUIDE'],
            text: 'It depends on your surgery, your job and more treatment. Before surgery, ask who fills out leave papers.',
            note: 'When the reader can work again; leave = time off work',
          }),
        ),
      ]),
    ),
  ],
);
