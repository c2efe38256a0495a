import { msg } from '@lit/localize';
import { guidance, statement } from './statement.js';
import * as shared from './passages.js';
import type { Topic } from './topic.js';

/** What `<iort-overview>` says. */
export const overview: Topic = {
  name: 'overview',
  title: guidance({
    id: 'overview.title',
    text: () =>
      msg('Radiation during cancer surgery (IORT)', {
        id: 'overview.title',
        desc: 'Title of the overview widget',
      }),
  }),
  mainSources: ['ACS', 'NCI-IORT', 'MAYO', 'CLEVELAND', 'ONCOLINK', 'ASTRO-GL'],
  sections: [
    {
      name: 'what',
      heading: guidance({
        id: 'overview.what.heading',
        text: () =>
          msg('What it is', {
            id: 'overview.what.heading',
            desc: 'Heading of the first section of the overview',
          }),
      }),
      lead: true,
      blocks: [
        {
          kind: 'paragraph',
          passages: [
            statement({
              id: 'overview.what.definition',
              facts: ['F01'],
              sources: ['ACS', 'NCI-IORT', 'MAYO'],
              text: () =>
                msg(
                  'Intraoperative radiation therapy (IORT) is radiation that treats the place of a cancer while you have surgery.',
                  {
                    id: 'overview.what.definition',
                    desc: 'The one-sentence answer; explains the short name IORT',
                  },
                ),
            }),
          ],
        },
        {
          kind: 'paragraph',
          passages: [
            statement({
              id: 'overview.what.rays',
              facts: ['G01'],
              sources: ['MSK', 'ACS-EBRT', 'NCI-RT-2'],
              text: () =>
                msg('Radiation uses strong rays to kill cancer cells.', {
                  id: 'overview.what.rays',
                  desc: 'Explains radiation',
                }),
            }),
            statement({
              id: 'overview.what.one-treatment',
              facts: ['F02', 'F22'],
              sources: ['ACS', 'UCSF', 'ONCOLINK', 'CLEVELAND', 'MEDLINEPLUS'],
              text: () =>
                msg('You get IORT all in one treatment, as part of the same operation.', {
                  id: 'overview.what.one-treatment',
                  desc: 'All at once; never "a large dose"',
                }),
            }),
          ],
        },
        { kind: 'paragraph', passages: [shared.mayLimitHarm, shared.treatedPlaceHarm] },
      ],
    },
    {
      name: 'why',
      heading: guidance({
        id: 'overview.why.heading',
        text: () =>
          msg('Why your team may suggest it', {
            id: 'overview.why.heading',
            desc: 'Heading; "it" = IORT',
          }),
      }),
      blocks: [
        {
          kind: 'paragraph',
          passages: [shared.aim, shared.whenNotAllOut, shared.whenLikelyToReturn],
        },
        {
          kind: 'paragraph',
          passages: [
            statement({
              id: 'overview.why.breast-differs',
              facts: ['D04'],
              sources: ['HANNA', 'CRUK-BREAST', 'ASTRO-GL'],
              text: () =>
                msg(
                  'In breast cancer, IORT is mostly studied for early tumors with a lower chance of return.',
                  {
                    id: 'overview.why.breast-differs',
                    desc: 'Unlike the other uses, which are for cancers likely to come back',
                  },
                ),
            }),
            shared.breastDisagreement,
          ],
        },
      ],
    },
    {
      name: 'cancers',
      heading: guidance({
        id: 'overview.cancers.heading',
        text: () =>
          msg('Which cancers it may treat', {
            id: 'overview.cancers.heading',
            desc: 'Heading; "it" = IORT',
          }),
      }),
      blocks: [
        {
          kind: 'paragraph',
          passages: [
            statement({
              id: 'overview.cancers.four',
              facts: ['F09', 'F10', 'F11', 'F12'],
              sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'ROEDER', 'JIN', 'HADDOCK'],
              text: () =>
                msg('The American Cancer Society page on IORT names these four:', {
                  id: 'overview.cancers.four',
                  desc: 'Introduces a list of four cancers; not "only four"',
                }),
            }),
          ],
        },
        {
          kind: 'list',
          items: [
            {
              label: statement({
                id: 'overview.cancers.breast',
                facts: ['F09'],
                sources: ['ACS', 'ONCOLINK', 'CLEVELAND'],
                text: () =>
                  msg('Breast cancer', {
                    id: 'overview.cancers.breast',
                    desc: 'Name in a list of cancers',
                  }),
              }),
              passages: [
                shared.breastDisagreement,
                shared.breastFinding,
                shared.breastOtherReading,
                shared.askBreast,
              ],
            },
            {
              label: statement({
                id: 'overview.cancers.sarcoma',
                facts: ['F10', 'G03'],
                sources: ['ACS', 'ONCOLINK', 'ROEDER', 'NCI-STS'],
                text: () =>
                  msg('[Soft tissue sarcoma](term:soft-tissue-sarcoma)', {
                    id: 'overview.cancers.sarcoma',
                    desc: 'Name in a list of cancers',
                  }),
              }),
              passages: [],
            },
            {
              label: statement({
                id: 'overview.cancers.pancreas',
                facts: ['F11'],
                sources: ['ACS', 'JIN'],
                text: () =>
                  msg('Pancreatic cancer', {
                    id: 'overview.cancers.pancreas',
                    desc: 'Name in a list of cancers',
                  }),
              }),
              passages: [],
            },
            {
              label: statement({
                id: 'overview.cancers.rectum',
                facts: ['F12'],
                sources: ['ACS', 'ONCOLINK', 'HADDOCK'],
                text: () =>
                  msg('Rectal cancer', {
                    id: 'overview.cancers.rectum',
                    desc: 'Name in a list of cancers',
                  }),
              }),
              passages: [],
            },
          ],
        },
        { kind: 'paragraph', passages: [shared.otherCancers, shared.moreStudies] },
      ],
    },
    {
      name: 'steps',
      heading: guidance({
        id: 'overview.steps.heading',
        text: () =>
          msg('What happens', {
            id: 'overview.steps.heading',
            desc: 'Heading; what happens on the day of surgery',
          }),
      }),
      blocks: [
        { kind: 'paragraph', passages: [shared.operatingRoom, shared.onceAsleep] },
        {
          kind: 'steps',
          items: [
            {
              label: guidance({
                id: 'overview.steps.remove-label',
                text: () =>
                  msg('Tumor out', {
                    id: 'overview.steps.remove-label',
                    desc: 'Short label of step 1, also under the picture',
                  }),
              }),
              passages: [
                statement({
                  id: 'overview.steps.remove',
                  facts: ['F25'],
                  sources: ['ACS', 'ONCOLINK', 'CLEVELAND'],
                  text: () =>
                    msg('Your surgeon takes the tumor out.', {
                      id: 'overview.steps.remove',
                      desc: 'Step 1 of 3',
                    }),
                }),
              ],
            },
            {
              label: guidance({
                id: 'overview.steps.radiate-label',
                text: () =>
                  msg('Radiation, with shields', {
                    id: 'overview.steps.radiate-label',
                    desc: 'Short label of step 2, also under the picture',
                  }),
              }),
              passages: [
                statement({
                  id: 'overview.steps.radiate',
                  facts: ['F26'],
                  sources: ['ACS', 'CLEVELAND', 'ONCOLINK'],
                  text: () =>
                    msg('Radiation is aimed at the place where the tumor was.', {
                      id: 'overview.steps.radiate',
                      desc: 'Step 2 of 3',
                    }),
                }),
                shared.shielded,
                shared.staffStepOut,
              ],
            },
            {
              label: guidance({
                id: 'overview.steps.close-label',
                text: () =>
                  msg('Cut closed', {
                    id: 'overview.steps.close-label',
                    desc: 'Short label of step 3, also under the picture',
                  }),
              }),
              passages: [
                statement({
                  id: 'overview.steps.close',
                  facts: ['F29'],
                  sources: ['ACS', 'ONCOLINK', 'BCORG'],
                  text: () =>
                    msg('After the radiation, your surgeon closes the cut.', {
                      id: 'overview.steps.close',
                      desc: 'Step 3 of 3',
                    }),
                }),
              ],
            },
          ],
        },
        { kind: 'paragraph', passages: [shared.movedAsleep] },
        {
          kind: 'paragraph',
          passages: [shared.kinds, shared.linac],
        },
        { kind: 'paragraph', passages: [shared.radiationTime, shared.longerOperation] },
      ],
    },
    {
      name: 'with',
      heading: guidance({
        id: 'overview.with.heading',
        text: () =>
          msg('Other treatment you may have', {
            id: 'overview.with.heading',
            desc: 'Heading; treatment besides IORT',
          }),
      }),
      blocks: [
        {
          kind: 'paragraph',
          passages: [shared.outsideRadiation, shared.chemotherapy, shared.moreAfterHealing],
        },
      ],
    },
    {
      name: 'weigh',
      heading: guidance({
        id: 'overview.weigh.heading',
        text: () =>
          msg('Possible benefits and limits', {
            id: 'overview.weigh.heading',
            desc: 'Heading of a comparison; both sides weigh the same',
          }),
      }),
      blocks: [
        {
          kind: 'balance',
          sides: [
            {
              heading: guidance({
                id: 'overview.weigh.help',
                text: () =>
                  msg('What it may help with', {
                    id: 'overview.weigh.help',
                    desc: 'Heading of the benefits; "it" = IORT',
                  }),
              }),
              lists: [
                {
                  kind: 'list',
                  heading: guidance({
                    id: 'overview.weigh.help-place',
                    text: () =>
                      msg('The treated place', {
                        id: 'overview.weigh.help-place',
                        desc: 'Small heading over a benefit',
                      }),
                  }),
                  items: [
                    {
                      passages: [
                        statement({
                          id: 'overview.weigh.dose',
                          facts: ['F40'],
                          sources: ['ACS', 'MAYO', 'ONCOLINK'],
                          text: () =>
                            msg('More radiation can go straight to the place of the tumor.', {
                              id: 'overview.weigh.dose',
                              desc: 'A possible benefit',
                            }),
                        }),
                      ],
                    },
                  ],
                },
                {
                  kind: 'list',
                  heading: guidance({
                    id: 'overview.weigh.help-nearby',
                    text: () =>
                      msg('Tissue nearby', {
                        id: 'overview.weigh.help-nearby',
                        desc: 'Small heading over a benefit',
                      }),
                  }),
                  items: [
                    {
                      passages: [
                        statement({
                          id: 'overview.weigh.less-harm',
                          facts: ['F41'],
                          sources: ['ACS', 'ONCOLINK', 'UCSF'],
                          text: () =>
                            msg('Healthy tissue near the tumor may be harmed less.', {
                              id: 'overview.weigh.less-harm',
                              desc: 'A possible benefit; "may", "less": keep the certainty',
                            }),
                        }),
                      ],
                    },
                  ],
                },
                {
                  kind: 'list',
                  heading: guidance({
                    id: 'overview.weigh.help-visits',
                    text: () =>
                      msg('Visits', {
                        id: 'overview.weigh.help-visits',
                        desc: 'Small heading over a benefit; treatment visits',
                      }),
                  }),
                  items: [{ passages: [shared.fewerVisits] }],
                },
              ],
            },
            {
              heading: guidance({
                id: 'overview.weigh.limits',
                text: () =>
                  msg('What to weigh', {
                    id: 'overview.weigh.limits',
                    desc: 'Heading of the limits',
                  }),
              }),
              lists: [
                {
                  kind: 'list',
                  heading: guidance({
                    id: 'overview.weigh.limits-unknown',
                    text: () =>
                      msg('Not yet known', {
                        id: 'overview.weigh.limits-unknown',
                        desc: 'Small heading over limits',
                      }),
                  }),
                  items: [
                    { passages: [shared.whoBenefits] },
                    {
                      passages: [
                        shared.breastDisagreement,
                        shared.breastFinding,
                        shared.breastOtherReading,
                      ],
                    },
                  ],
                },
                {
                  kind: 'list',
                  heading: guidance({
                    id: 'overview.weigh.limits-surgery',
                    text: () =>
                      msg('Your surgery and results', {
                        id: 'overview.weigh.limits-surgery',
                        desc: 'Small heading over limits',
                      }),
                  }),
                  items: [
                    {
                      passages: [
                        shared.labReportLater,
                        shared.labReportGuides,
                        shared.labReportNew,
                      ],
                    },
                    {
                      passages: [
                        statement({
                          id: 'overview.weigh.longer',
                          facts: ['F49'],
                          sources: ['ACS', 'CC-RECTAL'],
                          text: () =>
                            msg('The operation may take longer.', {
                              id: 'overview.weigh.longer',
                              desc: 'A limit',
                            }),
                        }),
                      ],
                    },
                    {
                      passages: [
                        shared.effectsPossible,
                        statement({
                          id: 'overview.weigh.effects',
                          facts: ['F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37'],
                          sources: ['ACS', 'MAYO', 'CHO', 'CARMEL'],
                          text: () =>
                            msg(
                              'They include slow healing, infection, fluid or blood under the skin, sore skin, scars and nerve damage.',
                              {
                                id: 'overview.weigh.effects',
                                desc: 'The seven side effects in one line; "include", the list is not complete',
                              },
                            ),
                        }),
                        statement({
                          id: 'overview.weigh.ask-effects',
                          facts: ['F38'],
                          sources: ['ACS', 'RTANSWERS'],
                          text: () =>
                            msg('Ask your team which could affect you.', {
                              id: 'overview.weigh.ask-effects',
                              desc: 'which = which side effects',
                            }),
                        }),
                      ],
                    },
                  ],
                },
                {
                  kind: 'list',
                  heading: guidance({
                    id: 'overview.weigh.limits-access',
                    text: () =>
                      msg('Access and cost', {
                        id: 'overview.weigh.limits-access',
                        desc: 'Small heading over limits',
                      }),
                  }),
                  items: [
                    { passages: [shared.access] },
                    { passages: [shared.costs, shared.insurance] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'talk',
      heading: guidance({
        id: 'overview.talk.heading',
        text: () => msg('Talk with your team', { id: 'overview.talk.heading', desc: 'Heading' }),
      }),
      blocks: [
        {
          kind: 'paragraph',
          passages: [
            shared.teamExplains,
            shared.youChoose,
            shared.notHavingIt,
            shared.notADecisionAid,
          ],
        },
        {
          kind: 'paragraph',
          passages: [
            guidance({
              id: 'overview.talk.not-for-emergencies',
              text: () =>
                msg('This text is not for emergencies.', {
                  id: 'overview.talk.not-for-emergencies',
                  desc: 'The widget must not be used to get help',
                }),
            }),
            shared.emergency,
          ],
        },
      ],
    },
  ],
};
