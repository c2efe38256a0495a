import { msg } from '@lit/localize';
import { disclosures, item, list, paragraph, question, section } from './blocks.js';
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
  sections: [
    section(
      'intro',
      guidance({
        id: 'faq.intro.heading',
        text: () =>
          msg('In short', { id: 'faq.intro.heading', desc: 'Heading of the first section' }),
      }),
      [
        paragraph(
          statement({
            id: 'faq.intro.definition',
            facts: ['F01'],
            sources: ['ACS', 'NCI-IORT', 'MAYO'],
            text: () =>
              msg(
                'IORT is short for intraoperative radiation therapy. It is [radiation](term:radiation) that you get during cancer surgery.',
                {
                  id: 'faq.intro.definition',
                  desc: 'Keep the mark [..](term:radiation) around the word for radiation',
                },
              ),
          }),
          guidance({
            id: 'faq.intro.answers',
            text: () =>
              msg('Many people ask these things. Open each one to read a short answer.', {
                id: 'faq.intro.answers',
                desc: 'Introduces the questions',
              }),
          }),
        ),
      ],
      { lead: true, required: true },
    ),
    section(
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
    ),
    section(
      'day',
      guidance({
        id: 'faq.day.heading',
        text: () =>
          msg('The day of surgery', { id: 'faq.day.heading', desc: 'Heading over questions' }),
      }),
      [
        disclosures(
          question(
            'awake',
            guidance({
              id: 'faq.awake.question',
              text: () =>
                msg('Will I be awake or feel the radiation?', {
                  id: 'faq.awake.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            paragraph(shared.onceAsleep),
            paragraph(
              statement({
                id: 'faq.awake.not-felt',
                facts: ['X02'],
                sources: ['ONCOLINK', 'CLEVELAND'],
                text: () =>
                  msg('With it, you are asleep during the radiation, so you should not feel it.', {
                    id: 'faq.awake.not-felt',
                    desc: 'it = general anesthesia',
                  }),
              }),
            ),
          ),
          question(
            'alone',
            guidance({
              id: 'faq.alone.question',
              text: () =>
                msg('Will someone watch over me?', {
                  id: 'faq.alone.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            paragraph(
              guidance({
                id: 'faq.alone.yes',
                text: () =>
                  msg('Yes.', {
                    id: 'faq.alone.yes',
                    desc: 'Answer to: Will someone watch over me?',
                  }),
              }),
              shared.staffStepOut,
            ),
          ),
          question(
            'how-long',
            guidance({
              id: 'faq.how-long.question',
              text: () =>
                msg('How long does IORT take?', {
                  id: 'faq.how-long.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            paragraph(shared.radiationTime, shared.longerOperation),
          ),
          question(
            'kinds',
            guidance({
              id: 'faq.kinds.question',
              text: () =>
                msg('Is there more than one kind of IORT?', {
                  id: 'faq.kinds.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            paragraph(
              guidance({
                id: 'faq.kinds.yes',
                text: () =>
                  msg('Yes.', {
                    id: 'faq.kinds.yes',
                    desc: 'Answer to: Is there more than one kind of IORT?',
                  }),
              }),
              shared.kinds,
              shared.linac,
            ),
            paragraph(shared.operatingRoom, shared.movedAsleep),
          ),
          question(
            'healthy-parts',
            guidance({
              id: 'faq.healthy-parts.question',
              text: () =>
                msg('How are healthy parts of my body protected?', {
                  id: 'faq.healthy-parts.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            paragraph(shared.shielded, shared.mayLimitHarm),
            paragraph(shared.treatedPlaceHarm, shared.effectsPossible),
          ),
          question(
            'plan-change',
            guidance({
              id: 'faq.plan-change.question',
              text: () =>
                msg('Could the plan change during surgery?', {
                  id: 'faq.plan-change.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            paragraph(
              guidance({
                id: 'faq.plan-change.yes',
                text: () =>
                  msg('Yes.', {
                    id: 'faq.plan-change.yes',
                    desc: 'Answer to: Could the plan change during surgery?',
                  }),
              }),
              shared.calledOff,
            ),
          ),
        ),
      ],
    ),
    section(
      'after',
      guidance({
        id: 'faq.after.heading',
        text: () =>
          msg('After surgery', { id: 'faq.after.heading', desc: 'Heading over questions' }),
      }),
      [
        disclosures(
          question(
            'side-effects',
            guidance({
              id: 'faq.side-effects.question',
              text: () =>
                msg('What side effects can IORT cause?', {
                  id: 'faq.side-effects.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            paragraph(
              shared.effectsPossible,
              guidance({
                id: 'faq.side-effects.include',
                text: () =>
                  msg('They include:', {
                    id: 'faq.side-effects.include',
                    desc: 'Introduces a list of side effects; the list is not complete',
                  }),
              }),
            ),
            list([
              item(
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
              ),
              item(
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
              ),
              item(
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
              ),
              item(
                statement({
                  id: 'faq.side-effects.tissue',
                  facts: ['F32', 'F33'],
                  sources: ['ACS', 'MAYO'],
                  text: () =>
                    msg('scarred tissue (fibrosis) or nerve damage (neuropathy)', {
                      id: 'faq.side-effects.tissue',
                      desc: 'Item of a list of side effects',
                    }),
                }),
              ),
            ]),
            paragraph(shared.askTeam),
          ),
          question(
            'when-call',
            guidance({
              id: 'faq.when-call.question',
              text: () =>
                msg('When should I call my team?', {
                  id: 'faq.when-call.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            help,
          ),
          question(
            'radioactive',
            guidance({
              id: 'faq.radioactive.question',
              text: () =>
                msg('Will I be radioactive?', {
                  id: 'faq.radioactive.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            radioactive,
          ),
          question(
            'more-treatment',
            guidance({
              id: 'faq.more-treatment.question',
              text: () =>
                msg('Will I need more treatment?', {
                  id: 'faq.more-treatment.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            paragraph(
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
            ),
            paragraph(shared.fewerVisits),
          ),
          question(
            'lab-report',
            guidance({
              id: 'faq.lab-report.question',
              text: () =>
                msg('What if the lab report shows something new?', {
                  id: 'faq.lab-report.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            paragraph(shared.labReportLater, shared.labReportGuides, shared.labReportNew),
          ),
        ),
      ],
    ),
    section(
      'cost',
      guidance({
        id: 'faq.cost.heading',
        text: () =>
          msg('Cost and access', { id: 'faq.cost.heading', desc: 'Heading over questions' }),
      }),
      [
        disclosures(
          question(
            'cost-access',
            guidance({
              id: 'faq.cost-access.question',
              text: () =>
                msg('What about cost? Is IORT offered everywhere?', {
                  id: 'faq.cost-access.question',
                  desc: 'A question that patients ask; first person',
                }),
            }),
            paragraph(shared.costs, shared.insurance),
            paragraph(shared.access),
          ),
        ),
      ],
    ),
  ],
};
