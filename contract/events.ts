import type { Named } from './named.js';

/** An event of the elements; all bubble, across shadow roots too. */
export interface EventEntry extends Named {
  /** The name of its class. */
  readonly type: string;
  /** Its fields, each with a description. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Every event of the elements. */
export const events: readonly EventEntry[] = [
  {
    name: 'iort-toggle',
    type: 'IortToggleEvent',
    fields: {
      itemId: 'Id of the disclosure, such as `iort-faq-awake`.',
      open: 'Whether it is open now.',
    },
    doc: 'A disclosure was opened or closed. The event has its id and state.',
    since: '0.1.0',
  },
  {
    name: 'iort-ready',
    type: 'IortReadyEvent',
    fields: { locale: 'The locale shown.', revision: 'The revision of the text shown.' },
    doc: 'The text is shown for the first time. The event has its locale and revision.',
    since: '0.1.0',
  },
  {
    name: 'iort-error',
    type: 'IortErrorEvent',
    fields: {
      code: 'What failed: `render` or `language`.',
      error: 'The error itself (`render`) or the tag of the language (`language`), for logs.',
    },
    doc: 'The element, or its language, could not be shown. Readers see the earlier text, the fallback, the prerendered text or the English text.',
    since: '0.1.0',
  },
  {
    name: 'iort-review-due',
    type: 'IortReviewDueEvent',
    fields: {
      whose: 'Whose review it is: `hospital` or `project`.',
      on: 'ISO date of the review.',
      until: 'ISO date of the last day on which it counted.',
    },
    doc: 'A review of the text is more than 36 months old. The event says whose review it is, and its date. Readers do not see this.',
    since: '0.1.0',
  },
];
