import { paragraph, part, section } from '../blocks.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';
import { signedOffIn } from '../held.js';
import { breast } from './breast.js';

export const cancers: Section = section(
  'cancers',
  guidance({
    id: 'overview.cancers.heading',
    text: 'IORT for your cancer',
    note: 'Heading over parts, one for each cancer',
  }),
  [
    breast,
    part(
      'rectum',
      guidance({
        id: 'overview.rectum.heading',
        text: 'Rectal cancer',
        note: 'Heading; name of a cancer',
      }),
      [
        paragraph(
          statement({
            id: 'overview.rectum.use',
            facts: ['F12', 'Y40'],
            sources: ['ACS', 'ONCOLINK', 'HADDOCK', 'NICE-763-2', 'ACROP'],
            text: 'IORT may be added to other treatment when the cancer has grown into nearby tissue or has come back.',
            note: '"may": a possible use, no advice',
          }),
          statement({
            id: 'overview.rectum.harm',
            facts: ['Y68'],
            sources: ['NICE-763-3', 'MAYO', 'SINDELAR'],
            text: 'Problems such as a narrowed tube in the body, or nerve problems months later, can happen.',
            note: '"can": keep the certainty; the list is not complete',
          }),
          guidance({
            id: 'overview.rectum.ask',
            text: 'Ask how it could help or harm you.',
            note: 'What to ask the care team',
          }),
        ),
        ...signedOffIn('overview', 'rectum'),
      ],
    ),
    part(
      'pancreas',
      guidance({
        id: 'overview.pancreas.heading',
        text: 'Pancreatic cancer',
        note: 'Heading; name of a cancer',
      }),
      [
        paragraph(
          statement({
            id: 'overview.pancreas.use',
            facts: ['F11', 'Y35'],
            sources: ['ACS', 'JIN', 'ASO-PANCREAS', 'KEANE'],
            text: 'At some centers, IORT is planned after months of chemotherapy, and often radiation from outside.',
            note: '"some", "often": keep the certainty',
          }),
          statement({
            id: 'overview.pancreas.differ',
            facts: ['D03'],
            sources: ['JIN'],
            text: 'Not all studies have found the same thing.',
            note: 'About how much IORT helps',
          }),
          guidance({
            id: 'overview.pancreas.ask',
            text: 'Ask about harms, and the plan if IORT can’t be done.',
            note: 'What to ask the care team',
          }),
        ),
        ...signedOffIn('overview', 'pancreas'),
      ],
    ),
    part(
      'sarcoma',
      guidance({
        id: 'overview.sarcoma.heading',
        text: 'Soft tissue sarcoma',
        note: 'Heading; name of a cancer',
      }),
      [
        paragraph(
          statement({
            id: 'overview.sarcoma.use',
            facts: ['F10', 'G03', 'Y47'],
            sources: ['ACS', 'ONCOLINK', 'ROEDER', 'NCI-STS', 'UCSF-SARCOMA'],
            text: 'For [soft tissue sarcoma](term:soft-tissue-sarcoma) in an arm or leg, IORT may add to outside radiation. The aim is to keep the limb.',
            note: 'An aim, no promise. Keep the mark around the word for soft tissue sarcoma',
          }),
          statement({
            id: 'overview.sarcoma.ask',
            facts: ['F33'],
            sources: ['ACS', 'MAYO', 'HADDOCK'],
            text: 'Nearby nerves can be harmed: ask which.',
            note: 'What to ask the care team',
          }),
        ),
        ...signedOffIn('overview', 'sarcoma'),
      ],
    ),
    part(
      'other',
      guidance({
        id: 'overview.other.heading',
        text: 'Other cancers',
        note: 'Heading',
      }),
      [
        paragraph(
          statement({
            id: 'overview.other.use',
            facts: ['X12'],
            sources: ['ONCOLINK', 'UCSF', 'MAYO-CARE'],
            text: 'Some centers use IORT for head and neck, cervix, uterus, ovary, bladder or kidney cancer, for example.',
            note: 'centers = cancer centers; "for example": there are others',
          }),
          statement({
            id: 'overview.other.studies',
            facts: ['F13'],
            sources: ['ACS'],
            text: 'Studies still need to show if it helps.',
            note: '"it" = IORT; "still need to show": keep the certainty',
          }),
          guidance({
            id: 'overview.other.ask',
            text: 'Ask if you could join one.',
            note: '"one" = a research study',
          }),
        ),
      ],
    ),
  ],
);
