import { msg } from '@lit/localize';
import { checklist, list, named, paragraph, section } from './blocks.js';
import { guidance, statement } from './statement.js';
import * as shared from './passages.js';
import { questions } from './questions.js';
import type { Topic } from './topic.js';

/** What `<iort-candidacy-factors>` says. */
export const candidacyFactors: Topic = {
  name: 'candidacy-factors',
  title: guidance({
    id: 'candidacy-factors.title',
    text: () =>
      msg('Could IORT be an option? What your team looks at', {
        id: 'candidacy-factors.title',
        desc: 'Title of the widget',
      }),
  }),
  sections: [
    section(
      'intro',
      guidance({
        id: 'candidacy-factors.intro.heading',
        text: () =>
          msg('In short', {
            id: 'candidacy-factors.intro.heading',
            desc: 'Heading of the first section',
          }),
      }),
      [
        paragraph(
          guidance({
            id: 'candidacy-factors.intro.cannot-tell',
            text: () =>
              msg(
                'This page can’t tell you if radiation during cancer surgery (IORT) would suit you. Your care team can.',
                {
                  id: 'candidacy-factors.intro.cannot-tell',
                  desc: 'Must stand first; never tells a reader that they are a candidate',
                },
              ),
          }),
        ),
        paragraph(
          statement({
            id: 'candidacy-factors.intro.definition',
            facts: ['F01'],
            sources: ['ACS', 'NCI-IORT', 'MAYO'],
            text: () =>
              msg(
                'IORT is short for intraoperative radiation therapy. It is [radiation](term:radiation) given during cancer surgery.',
                {
                  id: 'candidacy-factors.intro.definition',
                  desc: 'Keep the mark [..](term:radiation) around the word for radiation',
                },
              ),
          }),
          statement({
            id: 'candidacy-factors.intro.many',
            facts: ['F14'],
            sources: ['ACS', 'CLEVELAND', 'MSK-BREAST'],
            text: () =>
              msg('Your team weighs many things to see if it could be an option.', {
                id: 'candidacy-factors.intro.many',
                desc: '"it" = IORT',
              }),
          }),
        ),
      ],
      { lead: true, required: true },
    ),
    section(
      'factors',
      guidance({
        id: 'candidacy-factors.factors.heading',
        text: () =>
          msg('The things that count', {
            id: 'candidacy-factors.factors.heading',
            desc: 'Heading of a plain list',
          }),
      }),
      [
        list([
          named(
            guidance({
              id: 'candidacy-factors.factors.type-label',
              text: () =>
                msg('The kind of cancer', {
                  id: 'candidacy-factors.factors.type-label',
                  desc: 'Name of a factor',
                }),
            }),
            statement({
              id: 'candidacy-factors.factors.type',
              facts: ['F15'],
              sources: ['ACS', 'CLEVELAND'],
              text: () =>
                msg('It matters which kind of cancer you have.', {
                  id: 'candidacy-factors.factors.type',
                  desc: 'No reason is given: none is sourced',
                }),
            }),
            statement({
              id: 'candidacy-factors.factors.four',
              facts: ['F09', 'F10', 'F11', 'F12', 'G03'],
              sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'ROEDER', 'JIN', 'HADDOCK', 'NCI-STS'],
              text: () =>
                msg(
                  'The American Cancer Society page names breast, pancreatic and rectal cancer, and [soft tissue sarcoma](term:soft-tissue-sarcoma).',
                  {
                    id: 'candidacy-factors.factors.four',
                    desc: 'Not "only"; keep the mark around the word for soft tissue sarcoma',
                  },
                ),
            }),
            shared.breastDisagreement,
            shared.breastFinding,
            shared.breastOtherReading,
            shared.askBreast,
            statement({
              id: 'candidacy-factors.factors.other-cancers',
              facts: ['F13'],
              sources: ['ACS'],
              text: () =>
                msg('For other cancers, studies still have to show if IORT helps.', {
                  id: 'candidacy-factors.factors.other-cancers',
                  desc: 'Other than the four named before',
                }),
            }),
          ),
          named(
            guidance({
              id: 'candidacy-factors.factors.place-label',
              text: () =>
                msg('Place and size', {
                  id: 'candidacy-factors.factors.place-label',
                  desc: 'Name of a factor: place and size of the tumor',
                }),
            }),
            statement({
              id: 'candidacy-factors.factors.place',
              facts: ['F16', 'G02'],
              sources: ['ACS', 'CLEVELAND', 'MAYO', 'CQ-TUMOR'],
              text: () =>
                msg('It matters where the [tumor](term:tumor) is and how big it is.', {
                  id: 'candidacy-factors.factors.place',
                  desc: 'Keep the mark [..](term:tumor) around the word for tumor',
                }),
            }),
            statement({
              id: 'candidacy-factors.factors.sensitive',
              facts: ['F16'],
              sources: ['MAYO'],
              text: () =>
                msg('IORT may be used for cancers close to sensitive organs.', {
                  id: 'candidacy-factors.factors.sensitive',
                  desc: 'Sensitive = easily harmed',
                }),
            }),
          ),
          named(
            guidance({
              id: 'candidacy-factors.factors.health-label',
              text: () =>
                msg('Your health', {
                  id: 'candidacy-factors.factors.health-label',
                  desc: 'Name of a factor',
                }),
            }),
            statement({
              id: 'candidacy-factors.factors.health',
              facts: ['F17'],
              sources: ['ACS', 'CLEVELAND'],
              text: () =>
                msg('It matters how healthy you are in general.', {
                  id: 'candidacy-factors.factors.health',
                  desc: 'No reason is given: none is sourced',
                }),
            }),
          ),
          named(
            guidance({
              id: 'candidacy-factors.factors.access-label',
              text: () =>
                msg('Where you are treated', {
                  id: 'candidacy-factors.factors.access-label',
                  desc: 'Name of a factor: whether the hospital offers IORT',
                }),
            }),
            statement({
              id: 'candidacy-factors.factors.access',
              facts: ['F46'],
              sources: ['ACS', 'CRUK-BREAST'],
              text: () =>
                msg('Some cancer centers may not offer IORT.', {
                  id: 'candidacy-factors.factors.access',
                  desc: 'Access',
                }),
            }),
          ),
        ]),
      ],
    ),
    section(
      'people',
      guidance({
        id: 'candidacy-factors.people.heading',
        text: () =>
          msg('People you may meet', { id: 'candidacy-factors.people.heading', desc: 'Heading' }),
      }),
      [
        paragraph(
          statement({
            id: 'candidacy-factors.people.meet',
            facts: ['F18', 'F19', 'G07'],
            sources: ['ACS', 'CLEVELAND', 'MEDLINEPLUS', 'HLBC-RO'],
            text: () =>
              msg(
                'If your team feels IORT might suit you, you see a surgeon. You also see a doctor who treats cancer with radiation, called a radiation oncologist.',
                { id: 'candidacy-factors.people.meet', desc: 'The surgeon operates' },
              ),
          }),
          statement({
            id: 'candidacy-factors.people.skills',
            facts: ['F45'],
            sources: ['ACS', 'ECANCER'],
            text: () =>
              msg('The staff who give IORT need special skills.', {
                id: 'candidacy-factors.people.skills',
                desc: 'A plain fact about staffing',
              }),
          }),
        ),
      ],
    ),
    section(
      'choice',
      guidance({
        id: 'candidacy-factors.choice.heading',
        text: () =>
          msg('It is your choice', { id: 'candidacy-factors.choice.heading', desc: 'Heading' }),
      }),
      [
        paragraph(shared.teamExplains, shared.youChoose),
        paragraph(shared.whoBenefits),
        paragraph(shared.notHavingIt, shared.notADecisionAid),
      ],
    ),
    section(
      'change',
      guidance({
        id: 'candidacy-factors.change.heading',
        text: () =>
          msg('The plan can change', { id: 'candidacy-factors.change.heading', desc: 'Heading' }),
      }),
      [
        paragraph(shared.calledOff),
        paragraph(shared.labReportLater, shared.labReportGuides, shared.labReportNew),
      ],
    ),
    section(
      'questions',
      guidance({
        id: 'candidacy-factors.questions.heading',
        text: () =>
          msg('Questions to take with you', {
            id: 'candidacy-factors.questions.heading',
            desc: 'Heading over questions that a reader may put on a list',
          }),
      }),
      [
        checklist(
          [
            questions['why-me'],
            questions.goal,
            questions['other-options'],
            questions['other-treatment'],
            questions['likely-effects'],
          ],
          [
            questions.experience,
            questions['which-kind'],
            questions['plan-change'],
            questions.trial,
            questions['help-effects'],
            questions['when-call'],
            questions['lab-report'],
            questions['follow-up'],
            questions['insurance-cost'],
            questions.prepare,
            questions.recovery,
            questions['earlier-radiation'],
            questions.interpreter,
          ],
        ),
      ],
    ),
  ],
};
