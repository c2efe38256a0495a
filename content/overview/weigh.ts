import { balance, item, list, section, side } from '../blocks.js';
import * as shared from '../passages.js';
import type { SourceId } from '../sources.js';
import { guidance, statement, type Passage } from '../statement.js';
import type { Section } from '../topic.js';

const mayHelp = side(
  guidance({
    id: 'overview.weigh.help',
    text: 'How it may help',
    note: 'Heading of the benefits; "it" = IORT',
  }),
  item(shared.moreRadiation),
  item(
    statement({
      id: 'overview.weigh.less-harm',
      facts: ['F41'],
      sources: ['ACS', 'ONCOLINK', 'UCSF'],
      text: 'Nearby healthy tissue may be harmed less.',
      note: 'A possible benefit; "may", "less": keep the certainty',
    }),
  ),
  item(shared.fewerVisits, shared.wholeBreastLater),
);

const toWeigh = side(
  guidance({
    id: 'overview.weigh.limits',
    text: 'What to weigh',
    note: 'Heading of the limits',
  }),
  item(shared.sideEffects),
  item(
    statement({
      id: 'overview.weigh.unknown',
      facts: ['F43'],
      sources: ['ACS', 'BCNOW', 'HADDOCK'],
      text: 'It is not yet clear who IORT helps most. Ask what is known for people like you.',
      note: '"not yet clear": keep the certainty',
    }),
  ),
  item(
    statement({
      id: 'overview.weigh.report',
      facts: ['F50', 'X06', 'F49'],
      sources: ['ACS', 'NCI-PATH', 'INSITU', 'CC-RECTAL'],
      text: 'Surgery may take longer. The full lab report comes later and may mean more treatment.',
      note: '"may": keep the certainty; nothing is wrong with the report',
    }),
  ),
  item(
    statement({
      id: 'overview.weigh.access',
      facts: ['F44', 'F45', 'F46', 'F47', 'F48'],
      sources: ['ACS', 'ECANCER', 'CRUK-BREAST', 'JAMAONC'],
      text: 'It takes costly machines and skills, so you may have to travel. Costs differ, and some plans may not pay: ask.',
      note: 'Cost of machines only as a reason why not every center offers IORT; no amounts',
    }),
  ),
);

/** A choice besides IORT. The list does not say who has this choice. */
const choice = (name: string, text: string, sources: readonly SourceId[]): Passage =>
  statement({
    id: `overview.weigh.without-${name}`,
    facts: ['X14'],
    sources,
    text,
    note: 'Item of a list of other choices to ask about; "for some": keep the certainty',
  });

const daily = (name: string, text: string): Passage =>
  guidance({
    id: `overview.weigh.daily-${name}`,
    text,
    note: 'Item of a list of what to ask about; the place = where the tumor was',
  });

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
      [
        item(choice('later', 'radiation after surgery', ['MEDLINEPLUS', 'MSK'])),
        item(choice('part', 'for breast cancer, other part-breast radiation', ['MEDLINEPLUS'])),
        item(choice('none', 'for some with breast cancer, no radiation', ['BCORG-OLDER'])),
      ],
      guidance({
        id: 'overview.weigh.without-heading',
        text: 'If you don’t have IORT, ask if these are choices for you',
        note: 'Small heading over a list of other treatments; says of none that the reader can have it',
      }),
    ),
    list(
      [
        item(daily('visits', 'visits, travel and time off')),
        item(daily('healing', 'healing')),
        item(daily('looks', 'how the place may look and feel later')),
      ],
      guidance({
        id: 'overview.weigh.daily-heading',
        text: 'Ask what IORT may mean for your daily life',
        note: 'Small heading over a list of what to ask about',
      }),
    ),
  ],
  { needs: 'cancers' },
);
