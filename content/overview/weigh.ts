import { balance, item, list, section, side } from '../blocks.js';
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
      text: 'More radiation may go straight to where the tumor was.',
      note: 'A possible benefit; "may": keep the certainty',
    }),
  ),
  item(
    statement({
      id: 'overview.weigh.less-harm',
      facts: ['F41'],
      sources: ['ACS', 'ONCOLINK', 'UCSF'],
      text: 'Healthy tissue nearby may be harmed less.',
      note: 'A possible benefit; "may", "less": keep the certainty',
    }),
  ),
  item(
    statement({
      id: 'overview.weigh.visits',
      facts: ['F42', 'Y15'],
      sources: ['ACS', 'SEDLMAYER', 'HIOB', 'CHANG'],
      text: 'Some people may need fewer visits. After a boost, radiation visits still follow.',
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
      text: 'Side effects can be slow healing, infection, fluid or blood under the skin, sore skin, scarring, nerve damage. Not everyone has them. Ask which could affect you.',
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
      text: 'Surgery may take longer. The full lab report comes later and may change your plan.',
      note: '"may": keep the certainty; nothing is wrong with the report',
    }),
  ),
  item(
    statement({
      id: 'overview.weigh.access',
      facts: ['F44', 'F45', 'F46', 'F47', 'F48'],
      sources: ['ACS', 'ECANCER', 'CRUK-BREAST', 'JAMAONC'],
      text: 'Not all centers have the costly machines and skills, so you may have to travel. Costs differ; some plans may not pay.',
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
            text: 'Ask about visits, time off, travel, healing, and how the place may look and feel.',
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
  ],
  { needs: 'cancers' },
);
