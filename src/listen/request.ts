import type { Say } from '../localization/say.js';

/** A press of "Listen". */
export interface ListenRequest {
  /**
   * The button, in a widget's shadow root. A button inside an answer reads that answer. Any other button
   * reads the whole widget.
   */
  readonly button: HTMLElement;
  /** Where messages to the reader are shown. */
  readonly status: HTMLElement;
  /** Language of the widget's text, as BCP 47 tag. */
  readonly locale: string;
  /** Returns a message in that language. */
  readonly say: Say;
}

/** Handles each press of "Listen": begins to read, pauses, continues. */
export type Listen = (request: ListenRequest) => void | Promise<void>;
