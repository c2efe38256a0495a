import { disclosures, item, list, paragraph, question, section } from '../blocks.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';
import { asks, heads } from './ask.js';

const costAccess = question(
  'cost-access',
  asks('cost-access', 'What about cost? Is IORT offered everywhere?'),
  paragraph(
    statement({
      id: 'faq.cost-access.cost',
      facts: ['F47', 'F48', 'Y88'],
      sources: ['ACS', 'JAMAONC', 'MEDICARE'],
      text: 'Costs differ, and some health plans may not pay. Before surgery, ask yours about approval, which hospitals it covers, and your share. Medicare has its own rules; ask.',
      note: 'Ask = the health plan or a financial counselor. Approval = that the plan agrees before; it = the plan; no amounts',
    }),
    statement({
      id: 'faq.cost-access.access',
      facts: ['F44', 'F45', 'F46'],
      sources: ['ACS', 'ECANCER', 'CRUK-BREAST'],
      text: 'Not every center offers IORT: it takes costly machines and special skills.',
      note: 'Name the cost of the machines only as the reason why not every center offers IORT',
    }),
  ),
);

const support = question(
  'support',
  asks('support', 'I am scared. Who can help me and my family?'),
  paragraph(
    statement({
      id: 'faq.support.fear',
      facts: ['Y92', 'Y93'],
      sources: ['NCI-ANX', 'ACS-FOLLOW', 'UW-ANX'],
      text: 'Worry that cancer could return is very common. Some feel uneasy when treatment ends.',
      note: '"very common", "some": keep the certainty',
    }),
    statement({
      id: 'faq.support.who',
      facts: ['Y94', 'X17'],
      sources: ['ACS-HELP', 'CANCERCARE', 'SAMHSA-988', 'WYOMING-988'],
      text: 'Tell your team. A counselor, social worker or support group can help; so can the American Cancer Society: 1-800-227-2345. If you feel you can’t go on living, call or text 988.',
      note: 'Numbers in the US; 988 is the crisis line',
    }),
  ),
);

const remember = list(
  [
    item(
      guidance({
        id: 'faq.remember.ask',
        text: 'Ask if IORT is a boost or your only radiation.',
        note: 'One of three lines to remember',
      }),
    ),
    item(
      guidance({
        id: 'faq.remember.call',
        text: 'Before you go home, get the numbers to call.',
        note: 'One of three lines to remember; for day and night',
      }),
    ),
    item(
      guidance({
        id: 'faq.remember.choice',
        text: 'You choose, and you may ask for time.',
        note: 'One of three lines to remember',
      }),
    ),
  ],
  guidance({
    id: 'faq.remember.heading',
    text: 'Remember',
    note: 'Small heading over three lines',
  }),
);

export const cost: Section = section('cost', heads('cost', 'Cost and support'), [
  disclosures(costAccess, support),
  remember,
]);
