import { disclosures, paragraph, question, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const deciding: Section = section(
  'deciding',
  guidance({
    id: 'faq.deciding.heading',
    text: 'Deciding',
    note: 'Heading over questions',
  }),
  [
    disclosures(
      question(
        'why',
        guidance({
          id: 'faq.why.question',
          text: 'Why might my care team suggest IORT?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(shared.aim, shared.whenNotAllOut, shared.whenLikelyToReturn),
      ),
      question(
        'which-cancers',
        guidance({
          id: 'faq.which-cancers.question',
          text: 'Which cancers is IORT used for?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(
          statement({
            id: 'faq.which-cancers.four',
            facts: ['F09', 'F10', 'F11', 'F12', 'G03'],
            sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'ROEDER', 'JIN', 'HADDOCK', 'NCI-STS'],
            text: 'The American Cancer Society page names breast, pancreatic and rectal cancer, and [soft tissue sarcoma](term:soft-tissue-sarcoma).',
            note: 'Not "only"; keep the mark around the word for soft tissue sarcoma',
          }),
        ),
        paragraph(shared.breastFinding, shared.breastOtherReading, shared.askBreast),
        paragraph(
          statement({
            id: 'faq.which-cancers.others',
            facts: ['X12', 'F13'],
            sources: ['ONCOLINK', 'UCSF', 'ACS'],
            text: 'Some centers use IORT for others. Studies must still show if it helps.',
            note: 'Others = other cancers',
          }),
        ),
      ),
      question(
        'breast',
        guidance({
          id: 'faq.breast.question',
          text: 'How well does IORT work for breast cancer?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(shared.breastDisagreement, shared.breastFinding, shared.breastOtherReading),
        paragraph(
          statement({
            id: 'faq.breast.who',
            facts: ['F43'],
            sources: ['ACS', 'BCNOW'],
            text: 'It is not yet clear who is helped most.',
            note: 'Helped most by IORT',
          }),
          shared.askBreast,
        ),
      ),
      question(
        'me',
        guidance({
          id: 'faq.me.question',
          text: 'Could IORT be right for me?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(
          guidance({
            id: 'faq.me.team',
            text: 'Your team can tell you if it might suit you. This page can’t.',
            note: '"it" = IORT; never tells a reader that they are a candidate',
          }),
        ),
        paragraph(
          statement({
            id: 'faq.me.factors',
            facts: ['F14', 'F15', 'F16', 'F17'],
            sources: ['ACS', 'CLEVELAND', 'MAYO'],
            text: 'They weigh many things, such as the kind, place and size of the cancer and your health.',
            note: '"They" = your team',
          }),
        ),
        paragraph(
          statement({
            id: 'faq.me.people',
            facts: ['F18', 'F19', 'G07'],
            sources: ['ACS', 'CLEVELAND', 'MEDLINEPLUS', 'HLBC-RO'],
            text: 'If it might suit you, you see a surgeon. You also see a doctor who treats cancer with radiation, called a radiation oncologist.',
            note: '"it" = IORT',
          }),
        ),
      ),
      question(
        'my-choice',
        guidance({
          id: 'faq.my-choice.question',
          text: 'Do I have to say yes?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(
          guidance({
            id: 'faq.my-choice.no',
            text: 'No.',
            note: 'Answer to: Do I have to say yes?',
          }),
          shared.youChoose,
          shared.teamExplains,
          shared.notHavingIt,
        ),
      ),
      question(
        'come-back',
        guidance({
          id: 'faq.come-back.question',
          text: 'Can cancer come back after IORT?',
          note: 'A question that patients ask; first person',
        }),
        paragraph(
          statement({
            id: 'faq.come-back.answer',
            facts: ['F08'],
            sources: ['ACS', 'CLEVELAND'],
            text: 'It can. The aim of IORT is to make that less likely, but no one can promise it.',
            note: 'No promise, no rate',
          }),
          shared.whoBenefits,
        ),
      ),
    ),
  ],
);
