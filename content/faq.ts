import { msg } from '@lit/localize';
import { guidance, statement } from './statement.js';
import * as shared from './passages.js';
import { help } from './help.js';
import { radioactive } from './radioactive.js';
import type { Topic } from './topic.js';

/** What `<iort-faq>` says. */
export const faq: Topic = {
  name: 'faq',
  title: guidance({
    id: 'faq.title',
    text: () =>
      msg('Questions about radiation during cancer surgery', {
        id: 'faq.title',
        desc: 'Title of the widget',
      }),
  }),
  mainSources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'MSK', 'ASTRO-GL', 'NCI-PATH'],
  sections: [
    {
      name: 'intro',
      heading: guidance({
        id: 'faq.intro.heading',
        text: () =>
          msg('In short', { id: 'faq.intro.heading', desc: 'Heading of the first section' }),
      }),
      lead: true,
      required: true,
      blocks: [
        {
          kind: 'paragraph',
          passages: [
            statement({
              id: 'faq.intro.definition',
              facts: ['F01'],
              sources: ['ACS', 'NCI-IORT', 'MAYO'],
              text: () =>
                msg(
                  'IORT is [radiation](term:radiation) that you get during cancer surgery. It is short for intraoperative radiation therapy.',
                  {
                    id: 'faq.intro.definition',
                    desc: 'Keep the mark [..](term:radiation) around the word for radiation',
                  },
                ),
            }),
            guidance({
              id: 'faq.intro.answers',
              text: () =>
                msg('Here are short answers to the things that many people ask about it.', {
                  id: 'faq.intro.answers',
                  desc: 'Introduces the questions',
                }),
            }),
          ],
        },
      ],
    },
    {
      name: 'deciding',
      heading: guidance({
        id: 'faq.deciding.heading',
        text: () => msg('Deciding', { id: 'faq.deciding.heading', desc: 'Heading over questions' }),
      }),
      blocks: [
        {
          kind: 'disclosures',
          items: [
            {
              name: 'why',
              question: guidance({
                id: 'faq.why.question',
                text: () =>
                  msg('Why might my team suggest IORT?', {
                    id: 'faq.why.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [shared.aim, shared.whenNotAllOut, shared.whenLikelyToReturn],
                },
              ],
            },
            {
              name: 'which-cancers',
              question: guidance({
                id: 'faq.which-cancers.question',
                text: () =>
                  msg('Which cancers is IORT used for?', {
                    id: 'faq.which-cancers.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [
                    statement({
                      id: 'faq.which-cancers.four',
                      facts: ['F09', 'F10', 'F11', 'F12', 'G03'],
                      sources: [
                        'ACS',
                        'ONCOLINK',
                        'CLEVELAND',
                        'ROEDER',
                        'JIN',
                        'HADDOCK',
                        'NCI-STS',
                      ],
                      text: () =>
                        msg(
                          'The American Cancer Society page on IORT names breast, pancreatic and rectal cancer, and [soft tissue sarcoma](term:soft-tissue-sarcoma).',
                          {
                            id: 'faq.which-cancers.four',
                            desc: 'Not "only"; keep the mark around the word for soft tissue sarcoma',
                          },
                        ),
                    }),
                  ],
                },
                {
                  kind: 'paragraph',
                  passages: [
                    statement({
                      id: 'faq.which-cancers.breast',
                      facts: ['X11'],
                      sources: ['ASTRO-GL', 'TARGIT-BJC'],
                      text: () =>
                        msg(
                          'For breast cancer, experts disagree. A US expert guideline found it came back there more often after IORT alone than after whole-breast radiation.',
                          {
                            id: 'faq.which-cancers.breast',
                            desc: 'Short form of the finding of the guideline',
                          },
                        ),
                    }),
                  ],
                },
                {
                  kind: 'paragraph',
                  passages: [
                    statement({
                      id: 'faq.which-cancers.others',
                      facts: ['X12', 'F13'],
                      sources: ['ONCOLINK', 'UCSF', 'ACS'],
                      text: () =>
                        msg(
                          'Some centers treat others, such as cancer of the cervix. Studies still have to show if that helps.',
                          { id: 'faq.which-cancers.others', desc: 'Others = other cancers' },
                        ),
                    }),
                  ],
                },
              ],
            },
            {
              name: 'breast',
              question: guidance({
                id: 'faq.breast.question',
                text: () =>
                  msg('How well does IORT work for breast cancer?', {
                    id: 'faq.breast.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [
                    shared.breastDisagreement,
                    shared.breastFinding,
                    shared.breastOtherReading,
                  ],
                },
                {
                  kind: 'paragraph',
                  passages: [
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
                  ],
                },
              ],
            },
            {
              name: 'me',
              question: guidance({
                id: 'faq.me.question',
                text: () =>
                  msg('Could IORT be right for me?', {
                    id: 'faq.me.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [
                    guidance({
                      id: 'faq.me.team',
                      text: () =>
                        msg('Your team can tell you if it might suit you. This page can’t.', {
                          id: 'faq.me.team',
                          desc: '"it" = IORT; never tells a reader that they are a candidate',
                        }),
                    }),
                  ],
                },
                {
                  kind: 'paragraph',
                  passages: [
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
                  ],
                },
                {
                  kind: 'paragraph',
                  passages: [
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
                  ],
                },
              ],
            },
            {
              name: 'my-choice',
              question: guidance({
                id: 'faq.my-choice.question',
                text: () =>
                  msg('Do I have to say yes?', {
                    id: 'faq.my-choice.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [
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
                  ],
                },
              ],
            },
            {
              name: 'come-back',
              question: guidance({
                id: 'faq.come-back.question',
                text: () =>
                  msg('Can cancer come back after IORT?', {
                    id: 'faq.come-back.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [
                    statement({
                      id: 'faq.come-back.answer',
                      facts: ['F08', 'X11'],
                      sources: ['ACS', 'CLEVELAND', 'ASTRO-GL'],
                      text: () =>
                        msg(
                          'It can. The aim of IORT is to make that less likely, but no one can promise it.',
                          { id: 'faq.come-back.answer', desc: 'No promise, no rate' },
                        ),
                    }),
                    shared.whoBenefits,
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'day',
      heading: guidance({
        id: 'faq.day.heading',
        text: () =>
          msg('The day of surgery', { id: 'faq.day.heading', desc: 'Heading over questions' }),
      }),
      blocks: [
        {
          kind: 'disclosures',
          items: [
            {
              name: 'awake',
              question: guidance({
                id: 'faq.awake.question',
                text: () =>
                  msg('Will I be awake or feel the radiation?', {
                    id: 'faq.awake.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                { kind: 'paragraph', passages: [shared.onceAsleep] },
                {
                  kind: 'paragraph',
                  passages: [
                    statement({
                      id: 'faq.awake.not-felt',
                      facts: ['X02'],
                      sources: ['ONCOLINK', 'CLEVELAND'],
                      text: () =>
                        msg(
                          'Then you are asleep during the radiation, so you should not feel it.',
                          {
                            id: 'faq.awake.not-felt',
                            desc: 'Says nothing of soreness after surgery',
                          },
                        ),
                    }),
                  ],
                },
              ],
            },
            {
              name: 'alone',
              question: guidance({
                id: 'faq.alone.question',
                text: () =>
                  msg('Will someone watch over me?', {
                    id: 'faq.alone.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [
                    guidance({
                      id: 'faq.alone.yes',
                      text: () =>
                        msg('Yes.', {
                          id: 'faq.alone.yes',
                          desc: 'Answer to: Will someone watch over me?',
                        }),
                    }),
                    shared.staffStepOut,
                  ],
                },
              ],
            },
            {
              name: 'how-long',
              question: guidance({
                id: 'faq.how-long.question',
                text: () =>
                  msg('How long does it take?', {
                    id: 'faq.how-long.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                { kind: 'paragraph', passages: [shared.radiationTime, shared.longerOperation] },
              ],
            },
            {
              name: 'kinds',
              question: guidance({
                id: 'faq.kinds.question',
                text: () =>
                  msg('Is there more than one kind of IORT?', {
                    id: 'faq.kinds.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [shared.kinds, shared.linac],
                },
                { kind: 'paragraph', passages: [shared.operatingRoom, shared.movedAsleep] },
              ],
            },
            {
              name: 'healthy-parts',
              question: guidance({
                id: 'faq.healthy-parts.question',
                text: () =>
                  msg('How are healthy parts of my body protected?', {
                    id: 'faq.healthy-parts.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [
                    shared.shielded,
                    shared.mayLimitHarm,
                    statement({
                      id: 'faq.healthy-parts.less',
                      facts: ['F41'],
                      sources: ['ACS', 'ONCOLINK', 'UCSF'],
                      text: () =>
                        msg('Healthy tissue near the tumor may then be harmed less.', {
                          id: 'faq.healthy-parts.less',
                          desc: '"may", "less": keep the certainty',
                        }),
                    }),
                  ],
                },
                { kind: 'paragraph', passages: [shared.treatedPlaceHarm, shared.effectsPossible] },
              ],
            },
            {
              name: 'plan-change',
              question: guidance({
                id: 'faq.plan-change.question',
                text: () =>
                  msg('Could the plan change during surgery?', {
                    id: 'faq.plan-change.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [{ kind: 'paragraph', passages: [shared.calledOff] }],
            },
          ],
        },
      ],
    },
    {
      name: 'after',
      heading: guidance({
        id: 'faq.after.heading',
        text: () =>
          msg('After surgery', { id: 'faq.after.heading', desc: 'Heading over questions' }),
      }),
      blocks: [
        {
          kind: 'disclosures',
          items: [
            {
              name: 'side-effects',
              question: guidance({
                id: 'faq.side-effects.question',
                text: () =>
                  msg('What side effects can it cause?', {
                    id: 'faq.side-effects.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [
                    shared.effectsPossible,
                    guidance({
                      id: 'faq.side-effects.include',
                      text: () =>
                        msg('They include:', {
                          id: 'faq.side-effects.include',
                          desc: 'Introduces a list of side effects; the list is not complete',
                        }),
                    }),
                  ],
                },
                {
                  kind: 'list',
                  items: [
                    {
                      passages: [
                        statement({
                          id: 'faq.side-effects.wound',
                          facts: ['F31', 'F34'],
                          sources: ['ACS', 'MAYO', 'TJMS', 'CARMEL'],
                          text: () =>
                            msg('a wound that heals slowly or gets infected', {
                              id: 'faq.side-effects.wound',
                              desc: 'Item of a list of side effects',
                            }),
                        }),
                      ],
                    },
                    {
                      passages: [
                        statement({
                          id: 'faq.side-effects.fluid',
                          facts: ['F36', 'F37'],
                          sources: ['ACS', 'CHO', 'CARMEL'],
                          text: () =>
                            msg('clear fluid (a seroma) or blood (a hematoma) under the skin', {
                              id: 'faq.side-effects.fluid',
                              desc: 'Item of a list of side effects',
                            }),
                        }),
                      ],
                    },
                    {
                      passages: [
                        statement({
                          id: 'faq.side-effects.skin',
                          facts: ['F35'],
                          sources: ['ACS', 'CHO'],
                          text: () =>
                            msg('red or sore skin (radiation dermatitis)', {
                              id: 'faq.side-effects.skin',
                              desc: 'Item of a list of side effects',
                            }),
                        }),
                      ],
                    },
                    {
                      passages: [
                        statement({
                          id: 'faq.side-effects.tissue',
                          facts: ['F32', 'F33'],
                          sources: ['ACS', 'MAYO'],
                          text: () =>
                            msg('scars (fibrosis) or harmed nerves', {
                              id: 'faq.side-effects.tissue',
                              desc: 'Item of a list of side effects',
                            }),
                        }),
                      ],
                    },
                  ],
                },
                { kind: 'paragraph', passages: [shared.askTeam] },
              ],
            },
            {
              name: 'when-call',
              question: guidance({
                id: 'faq.when-call.question',
                text: () =>
                  msg('When should I call my team?', {
                    id: 'faq.when-call.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [help],
            },
            {
              name: 'radioactive',
              question: guidance({
                id: 'faq.radioactive.question',
                text: () =>
                  msg('Will I be radioactive?', {
                    id: 'faq.radioactive.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [radioactive],
            },
            {
              name: 'more-treatment',
              question: guidance({
                id: 'faq.more-treatment.question',
                text: () =>
                  msg('Will I need more treatment?', {
                    id: 'faq.more-treatment.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [
                    guidance({
                      id: 'faq.more-treatment.maybe',
                      text: () =>
                        msg('Maybe.', {
                          id: 'faq.more-treatment.maybe',
                          desc: 'Answer to: Will I need more treatment?',
                        }),
                    }),
                    shared.outsideRadiation,
                    shared.chemotherapy,
                  ],
                },
                { kind: 'paragraph', passages: [shared.moreAfterHealing, shared.fewerVisits] },
              ],
            },
            {
              name: 'lab-report',
              question: guidance({
                id: 'faq.lab-report.question',
                text: () =>
                  msg('What if the lab report shows something new?', {
                    id: 'faq.lab-report.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                {
                  kind: 'paragraph',
                  passages: [shared.labReportLater, shared.labReportGuides, shared.labReportNew],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'cost',
      heading: guidance({
        id: 'faq.cost.heading',
        text: () =>
          msg('Cost and access', { id: 'faq.cost.heading', desc: 'Heading over questions' }),
      }),
      blocks: [
        {
          kind: 'disclosures',
          items: [
            {
              name: 'cost-access',
              question: guidance({
                id: 'faq.cost-access.question',
                text: () =>
                  msg('What about cost, and where is IORT offered?', {
                    id: 'faq.cost-access.question',
                    desc: 'A question that patients ask; first person',
                  }),
              }),
              answer: [
                { kind: 'paragraph', passages: [shared.costs, shared.insurance] },
                { kind: 'paragraph', passages: [shared.access] },
              ],
            },
          ],
        },
      ],
    },
  ],
};
