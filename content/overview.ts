import { msg } from '@lit/localize';
import { balance, helpBox, item, list, named, paragraph, section, side, steps } from './blocks.js';
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
  sections: [
    section(
      'what',
      guidance({
        id: 'overview.what.heading',
        text: () =>
          msg('What it is', {
            id: 'overview.what.heading',
            desc: 'Heading of the first section of the overview',
          }),
      }),
      [
        paragraph(
          statement({
            id: 'overview.what.definition',
            facts: ['F01'],
            sources: ['ACS', 'NCI-IORT', 'MAYO'],
            text: () =>
              msg(
                'Intraoperative radiation therapy (IORT) is radiation given during surgery. It goes right to the place of the cancer.',
                {
                  id: 'overview.what.definition',
                  desc: 'The one-sentence answer; explains the short name IORT',
                },
              ),
          }),
        ),
        paragraph(
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
              msg('All of the IORT comes in one treatment, during your surgery.', {
                id: 'overview.what.one-treatment',
                desc: 'All at once; never "a large dose"',
              }),
          }),
        ),
        paragraph(shared.mayLimitHarm, shared.treatedPlaceHarm),
      ],
      { lead: true },
    ),
    section(
      'why',
      guidance({
        id: 'overview.why.heading',
        text: () =>
          msg('Why your care team may suggest it', {
            id: 'overview.why.heading',
            desc: 'Heading; "it" = IORT',
          }),
      }),
      [
        paragraph(shared.aim, shared.whenNotAllOut, shared.whenLikelyToReturn),
        paragraph(
          statement({
            id: 'overview.why.breast-differs',
            facts: ['D04'],
            sources: ['HANNA', 'CRUK-BREAST', 'ASTRO-GL'],
            text: () =>
              msg(
                'Breast cancer is different. IORT alone is mostly studied for early tumors that are less likely to come back.',
                {
                  id: 'overview.why.breast-differs',
                  desc: 'IORT alone = without other radiation',
                },
              ),
          }),
          shared.breastDisagreement,
        ),
      ],
    ),
    section(
      'cancers',
      guidance({
        id: 'overview.cancers.heading',
        text: () =>
          msg('Which cancers it may treat', {
            id: 'overview.cancers.heading',
            desc: 'Heading; "it" = IORT',
          }),
      }),
      [
        paragraph(
          statement({
            id: 'overview.cancers.four',
            facts: ['F09', 'F10', 'F11', 'F12'],
            sources: ['ACS', 'ONCOLINK', 'CLEVELAND', 'ROEDER', 'JIN', 'HADDOCK'],
            text: () =>
              msg('The American Cancer Society page names these four:', {
                id: 'overview.cancers.four',
                desc: 'Introduces a list of four cancers; not "only four"',
              }),
          }),
        ),
        list([
          named(
            statement({
              id: 'overview.cancers.breast',
              facts: ['F09'],
              sources: ['ACS', 'ONCOLINK', 'CLEVELAND'],
              text: () =>
                msg('Breast cancer', {
                  id: 'overview.cancers.breast',
                  desc: 'Name in a list of cancers',
                }),
            }),
            shared.breastDisagreement,
            shared.breastFinding,
            shared.breastOtherReading,
            shared.askBreast,
          ),
          named(
            statement({
              id: 'overview.cancers.sarcoma',
              facts: ['F10', 'G03'],
              sources: ['ACS', 'ONCOLINK', 'ROEDER', 'NCI-STS'],
              text: () =>
                msg('[Soft tissue sarcoma](term:soft-tissue-sarcoma)', {
                  id: 'overview.cancers.sarcoma',
                  desc: 'Name in a list of cancers',
                }),
            }),
          ),
          named(
            statement({
              id: 'overview.cancers.pancreas',
              facts: ['F11'],
              sources: ['ACS', 'JIN'],
              text: () =>
                msg('Pancreatic cancer', {
                  id: 'overview.cancers.pancreas',
                  desc: 'Name in a list of cancers',
                }),
            }),
          ),
          named(
            statement({
              id: 'overview.cancers.rectum',
              facts: ['F12'],
              sources: ['ACS', 'ONCOLINK', 'HADDOCK'],
              text: () =>
                msg('Rectal cancer', {
                  id: 'overview.cancers.rectum',
                  desc: 'Name in a list of cancers',
                }),
            }),
          ),
        ]),
        paragraph(shared.moreStudies, shared.otherCancers),
      ],
    ),
    section(
      'steps',
      guidance({
        id: 'overview.steps.heading',
        text: () =>
          msg('What happens', {
            id: 'overview.steps.heading',
            desc: 'Heading; what happens on the day of surgery',
          }),
      }),
      [
        paragraph(shared.operatingRoom, shared.onceAsleep),
        steps(
          named(
            guidance({
              id: 'overview.steps.remove-label',
              text: () =>
                msg('Tumor taken out', {
                  id: 'overview.steps.remove-label',
                  desc: 'Short name of step 1',
                }),
            }),
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
          ),
          named(
            guidance({
              id: 'overview.steps.radiate-label',
              text: () =>
                msg('Radiation given', {
                  id: 'overview.steps.radiate-label',
                  desc: 'Short name of step 2',
                }),
            }),
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
          ),
          named(
            guidance({
              id: 'overview.steps.close-label',
              text: () =>
                msg('Cut is closed', {
                  id: 'overview.steps.close-label',
                  desc: 'Short name of step 3',
                }),
            }),
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
          ),
        ),
        paragraph(shared.movedAsleep),
        paragraph(shared.kinds, shared.linac),
        paragraph(shared.radiationTime, shared.longerOperation),
      ],
    ),
    section(
      'with',
      guidance({
        id: 'overview.with.heading',
        text: () =>
          msg('Other treatment you may have', {
            id: 'overview.with.heading',
            desc: 'Heading; treatment besides IORT',
          }),
      }),
      [paragraph(shared.outsideRadiation, shared.chemotherapy)],
    ),
    section(
      'weigh',
      guidance({
        id: 'overview.weigh.heading',
        text: () =>
          msg('Possible benefits and limits', {
            id: 'overview.weigh.heading',
            desc: 'Heading of a comparison; both sides weigh the same',
          }),
      }),
      [
        balance(
          side(
            guidance({
              id: 'overview.weigh.help',
              text: () =>
                msg('What it may help with', {
                  id: 'overview.weigh.help',
                  desc: 'Heading of the benefits; "it" = IORT',
                }),
            }),
            list(
              [
                item(
                  statement({
                    id: 'overview.weigh.dose',
                    facts: ['F40'],
                    sources: ['ACS', 'MAYO', 'ONCOLINK'],
                    text: () =>
                      msg('More radiation can go straight to where the tumor was.', {
                        id: 'overview.weigh.dose',
                        desc: 'A possible benefit',
                      }),
                  }),
                ),
              ],
              guidance({
                id: 'overview.weigh.help-place',
                text: () =>
                  msg('The treated place', {
                    id: 'overview.weigh.help-place',
                    desc: 'Small heading over a benefit',
                  }),
              }),
            ),
            list(
              [
                item(
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
                ),
              ],
              guidance({
                id: 'overview.weigh.help-nearby',
                text: () =>
                  msg('Tissue nearby', {
                    id: 'overview.weigh.help-nearby',
                    desc: 'Small heading over a benefit',
                  }),
              }),
            ),
            list(
              [item(shared.fewerVisits)],
              guidance({
                id: 'overview.weigh.help-visits',
                text: () =>
                  msg('Visits', {
                    id: 'overview.weigh.help-visits',
                    desc: 'Small heading over a benefit; treatment visits',
                  }),
              }),
            ),
          ),
          side(
            guidance({
              id: 'overview.weigh.limits',
              text: () =>
                msg('What to weigh', {
                  id: 'overview.weigh.limits',
                  desc: 'Heading of the limits',
                }),
            }),
            list(
              [
                item(shared.whoBenefits),
                item(shared.breastDisagreement, shared.breastFinding, shared.breastOtherReading),
              ],
              guidance({
                id: 'overview.weigh.limits-unknown',
                text: () =>
                  msg('Not yet known', {
                    id: 'overview.weigh.limits-unknown',
                    desc: 'Small heading over limits',
                  }),
              }),
            ),
            list(
              [
                item(shared.labReportLater, shared.labReportGuides, shared.labReportNew),
                item(shared.longerOperation),
                item(
                  shared.effectsPossible,
                  statement({
                    id: 'overview.weigh.effects',
                    facts: ['F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37'],
                    sources: ['ACS', 'MAYO', 'CHO', 'CARMEL'],
                    text: () =>
                      msg(
                        'They include slow healing, infection, fluid or blood under the skin, sore skin, scarred tissue and nerve damage.',
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
                ),
              ],
              guidance({
                id: 'overview.weigh.limits-surgery',
                text: () =>
                  msg('Your surgery and results', {
                    id: 'overview.weigh.limits-surgery',
                    desc: 'Small heading over limits',
                  }),
              }),
            ),
            list(
              [item(shared.access), item(shared.costs, shared.insurance)],
              guidance({
                id: 'overview.weigh.limits-access',
                text: () =>
                  msg('Access and cost', {
                    id: 'overview.weigh.limits-access',
                    desc: 'Small heading over limits',
                  }),
              }),
            ),
          ),
        ),
      ],
    ),
    section(
      'talk',
      guidance({
        id: 'overview.talk.heading',
        text: () => msg('Talk with your team', { id: 'overview.talk.heading', desc: 'Heading' }),
      }),
      [
        paragraph(
          shared.teamExplains,
          shared.youChoose,
          shared.notHavingIt,
          shared.notADecisionAid,
        ),
        helpBox(
          paragraph(
            guidance({
              id: 'overview.talk.not-for-emergencies',
              text: () =>
                msg('This text is not for emergencies.', {
                  id: 'overview.talk.not-for-emergencies',
                  desc: 'The widget must not be used to get help',
                }),
            }),
            shared.emergency,
          ),
        ),
      ],
    ),
  ],
};
