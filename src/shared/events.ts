import { attempt } from '../diagnostics/attempt.js';

const init: EventInit = { bubbles: true, composed: true };

/** A disclosure was opened or closed, by the reader, a link or the `open` attribute. */
export class IortToggleEvent extends Event {
  constructor(
    /** Id of the disclosure, such as `iort-faq-awake`. */
    readonly itemId: string,
    /** Whether the disclosure is open now. */
    readonly open: boolean,
  ) {
    super('iort-toggle', init);
  }
}

/** An element shows its text for the first time. */
export class IortReadyEvent extends Event {
  constructor(
    /** The locale shown. */
    readonly locale: string,
    /** The revision of the text shown. */
    readonly revision: string,
  ) {
    super('iort-ready', init);
  }
}

/** An element or its language could not be shown. Readers see the fallback, prerendered text, English or the earlier text. */
export class IortErrorEvent extends Event {
  constructor(
    /** What failed. */
    readonly code: 'render' | 'language',
    /** The error itself (`render`) or the tag of the language (`language`), for logs. */
    readonly error: unknown,
  ) {
    super('iort-error', init);
  }
}

/**
 * A review of the text is more than 36 months old: somebody has to read the text again. Fired once for each
 * element and review, for embedders. Readers don't see that the review is due.
 */
export class IortReviewDueEvent extends Event {
  constructor(
    /** Whose review it is: the hospital's own sign-off, or the review of this project. */
    readonly whose: 'hospital' | 'project',
    /** ISO date of the review. */
    readonly on: string,
    /** ISO date of the last day on which the review counted. */
    readonly until: string,
  ) {
    super('iort-review-due', init);
  }
}

/** Fires an event on an element. On a page that has broken events, the widget goes on without them. */
export function fire(host: HTMLElement, event: () => Event): void {
  attempt('an event of a widget is not fired', () => host.dispatchEvent(event()));
}

declare global {
  interface HTMLElementEventMap {
    'iort-toggle': IortToggleEvent;
    'iort-ready': IortReadyEvent;
    'iort-error': IortErrorEvent;
    'iort-review-due': IortReviewDueEvent;
  }
}
