import { balance, item, list, paragraph, section, side } from '../blocks.js';
import * as shared from '../passages.js';
import { guidance, statement } from '../statement.js';
import type { Section } from '../topic.js';

const mayHelp = side(
  guidance({
    id: 'overview.weigh.help',
    text: 'How it may help',
    note: 'Heading of the benefits; "it" = IORT',
  }),
  item(
    statement({
      id: 'overview.weigh.dose',
      facts: ['F40'],
      sources: ['ACS', 'MAYO', 'ONCOLINK'],
      text: 'More radiation may go straight to the place where the tumor was.',
      note: 'A possible benefit; "may": keep the certainty',
    }),
  ),
  item(
    statement({
      id: 'overview.weigh.less-harm',
      facts: ['F41'],
      sources: ['ACS', 'ONCOLINK', 'UCSF'],
      text: 'Healthy tissue around that place may be harmed less.',
      note: 'A possible benefit; "may", "less": keep the certainty',
    }),
  ),
  item(
    statement({
      id: 'overview.weigh.visits',
      facts: ['F42', 'Y15'],
      sources: ['ACS', 'SEDLMAYER', 'HIOB', 'CHANG'],
      text: 'Some people may need fewer visits for radiation. After a boost in the breast, visits still follow.',
      note: '"some", "may": keep the certainty',
    }),
    shared.wholeBreastLater,
  ),
);

const toWeigh = side(
  guidance({
    id: 'overview.weigh.limits',
    text: 'What to weigh',
    note: 'Heading of the limits',
  }),
  item(
    statement({
      id: 'overview.weigh.effects',
      facts: ['F30', 'F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37', 'F38'],
      sources: ['ACS', 'MAYO', 'CHO', 'CARMEL', 'RTANSWERS'],
      text: 'Side effects can happen: slow healing, infection, fluid or blood under the skin, sore skin, scarring, nerve damage. Not everyone has them. Ask which could affect you.',
      note: 'The seven side effects in one line; "can", "not everyone": keep the certainty',
    }),
  ),
  item(
    statement({
      id: 'overview.weigh.unknown',
      facts: ['F43'],
      sources: ['ACS', 'BCNOW', 'HADDOCK'],
      text: 'It is not yet clear who gains most. Ask what is known for people like you.',
      note: '"not yet clear": keep the certainty',
    }),
  ),
  item(
    statement({
      id: 'overview.weigh.report',
      facts: ['F50', 'X06', 'F49'],
      sources: ['ACS', 'NCI-PATH', 'INSITU', 'CC-RECTAL'],
      text: 'Surgery may take longer. The full lab report comes later, so your plan may still change.',
      note: '"may": keep the certainty; nothing is wrong with the report',
    }),
  ),
  item(
    statement({
      id: 'overview.weigh.access',
      facts: ['F44', 'F45', 'F46', 'F47', 'F48'],
      sources: ['ACS', 'ECANCER', 'CRUK-BREAST', 'JAMAONC'],
      text: 'Machines cost a lot and staff need special skills. So you may have to travel. Costs differ, and some health plans may not pay: ask first.',
      note: 'Cost of machines only as a reason why not every center offers IORT; no amounts',
    }),
  ),
);

export const weigh: Section = section(
  'weigh',
  guidance({
    id: 'overview.weigh.heading',
    text: 'How it may help, and what to weigh',
    note: 'Heading of a comparison; both sides weigh the same',
  }),
  [
    balance(mayHelp, toWeigh),
    list(
      [item(shared.withoutIort, shared.askWithoutIort)],
      guidance({
        id: 'overview.weigh.without-heading',
        text: 'If you don’t have IORT',
        note: 'Small heading',
      }),
    ),
    list(
      [
        item(
          guidance({
            id: 'overview.weigh.daily',
            text: 'Think of visits, time off, travel, healing, and how the place may look and feel. Ask about each.',
            note: 'The place = where the tumor was',
          }),
        ),
      ],
      guidance({
        id: 'overview.weigh.daily-heading',
        text: 'What it may mean for daily life',
        note: 'Small heading; "it" = IORT',
      }),
    ),
    paragraph(
      guidance({
        id: 'overview.weigh.own',
        text: 'What matters most to you? Tell your team.',
        note: 'A question to the reader',
      }),
    ),
  ],
  { needs: 'cancers' },
);
