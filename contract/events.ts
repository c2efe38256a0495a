import type { Named } from './named.js';

/** An event of the elements. All events bubble, also out of shadow roots. */
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
    doc: 'A disclosure was opened or closed. Carries its id and state.',
    since: '0.1.0',
  },
  {
    name: 'iort-ready',
    type: 'IortReadyEvent',
    fields: { locale: 'The locale shown.', revision: 'The revision of the text shown.' },
    doc: 'The text is shown for the first time. Carries its locale and revision.',
    since: '0.1.0',
  },
  {
    name: 'iort-error',
    type: 'IortErrorEvent',
    fields: {
      code: '`render` or `language`: what failed.',
      error: 'The error itself, or the tag of the language, for logs.',
    },
    doc: 'The element, or its language, could not be shown. The fallback stays, or the text is shown in English.',
    since: '0.1.0',
  },
  {
    name: 'iort-review-due',
    type: 'IortReviewDueEvent',
    fields: {
      whose: '`hospital` or `project`: whose review it is.',
      on: 'ISO date of the review.',
      until: 'ISO date of the last day on which it counted.',
    },
    doc: 'A review of the text is more than 36 months old. Carries whose review it is and its date. Readers see nothing of this.',
    since: '0.1.0',
  },
];
