import { msg } from '@lit/localize';
import { disclosures, paragraph, question, section } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

export const deciding: Section = section(
  'deciding',
  guidance({
    id: 'faq.deciding.heading',
    text: () => msg('Deciding', { id: 'faq.deciding.heading', desc: 'Heading over questions' }),
  }),
  [
    disclosures(
      question(
        'why',
        guidance({
          id: 'faq.why.question',
          text: () =>
            msg('Why might my care team suggest IORT?', {
              id: 'faq.why.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(shared.aim, shared.whenNotAllOut, shared.whenLikelyToReturn),
      ),
      question(
        'which-cancers',
        guidance({
          id: 'faq.which-cancers.question',
          text: () =>
            msg('Which cancers is IORT used for?', {
              id: 'faq.which-cancers.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(
          statement({
            id: 'faq.which-cancers.four',
            facts: ['F09', 'F10', 'F11', 'F12', 'G03'],
            sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'ROEDER', 'JIN', 'HADDOCK', 'NCI-STS'],
            text: () =>
              msg(
                'The American Cancer Society page names breast, pancreatic and rectal cancer, and [soft tissue sarcoma](term:soft-tissue-sarcoma).',
                {
                  id: 'faq.which-cancers.four',
                  desc: 'Not "only"; keep the mark around the word for soft tissue sarcoma',
                },
              ),
          }),
        ),
        paragraph(shared.breastFinding, shared.breastOtherReading, shared.askBreast),
        paragraph(
          statement({
            id: 'faq.which-cancers.others',
            facts: ['X12', 'F13'],
            sources: ['ONCOLINK', 'UCSF', 'ACS'],
            text: () =>
              msg('Some centers use IORT for others. Studies must still show if it helps.', {
                id: 'faq.which-cancers.others',
                desc: 'Others = other cancers',
              }),
          }),
        ),
      ),
      question(
        'breast',
        guidance({
          id: 'faq.breast.question',
          text: () =>
            msg('How well does IORT work for breast cancer?', {
              id: 'faq.breast.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(shared.breastDisagreement, shared.breastFinding, shared.breastOtherReading),
        paragraph(
          statement({
            id: 'faq.breast.who',
            facts: ['F43'],
            sources: ['ACS', 'BCNOW'],
            text: () =>
              msg('It is not yet clear who is helped most.', {
                id: 'faq.breast.who',
                desc: 'Helped most by IORT',
              }),
          }),
          shared.askBreast,
        ),
      ),
      question(
        'me',
        guidance({
          id: 'faq.me.question',
          text: () =>
            msg('Could IORT be right for me?', {
              id: 'faq.me.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(
          guidance({
            id: 'faq.me.team',
            text: () =>
              msg('Your team can tell you if it might suit you. This page can’t.', {
                id: 'faq.me.team',
                desc: '"it" = IORT; never tells a reader that they are a candidate',
              }),
          }),
        ),
        paragraph(
          statement({
            id: 'faq.me.factors',
            facts: ['F14', 'F15', 'F16', 'F17'],
            sources: ['ACS', 'CLEVELAND', 'MAYO'],
            text: () =>
              msg(
                'They weigh many things, such as the kind, place and size of the cancer and your health.',
                { id: 'faq.me.factors', desc: '"They" = your team' },
              ),
          }),
        ),
        paragraph(
          statement({
            id: 'faq.me.people',
            facts: ['F18', 'F19', 'G07'],
            sources: ['ACS', 'CLEVELAND', 'MEDLINEPLUS', 'HLBC-RO'],
            text: () =>
              msg(
                'If it might suit you, you see a surgeon. You also see a doctor who treats cancer with radiation, called a radiation oncologist.',
                { id: 'faq.me.people', desc: '"it" = IORT' },
              ),
          }),
        ),
      ),
      question(
        'my-choice',
        guidance({
          id: 'faq.my-choice.question',
          text: () =>
            msg('Do I have to say yes?', {
              id: 'faq.my-choice.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(
          guidance({
            id: 'faq.my-choice.no',
            text: () =>
              msg('No.', {
                id: 'faq.my-choice.no',
                desc: 'Answer to: Do I have to say yes?',
              }),
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
          text: () =>
            msg('Can cancer come back after IORT?', {
              id: 'faq.come-back.question',
              desc: 'A question that patients ask; first person',
            }),
        }),
        paragraph(
          statement({
            id: 'faq.come-back.answer',
            facts: ['F08'],
            sources: ['ACS', 'CLEVELAND'],
            text: () =>
              msg(
                'It can. The aim of IORT is to make that less likely, but no one can promise it.',
                { id: 'faq.come-back.answer', desc: 'No promise, no rate' },
              ),
          }),
          shared.whoBenefits,
        ),
      ),
    ),
  ],
);
