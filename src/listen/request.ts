import type { Say } from '../localization/say.js';

/** A press of "Listen". */
export interface ListenRequest {
  /** The button, in a widget's shadow root; what it reads is the answer around it, else all of the widget. */
  readonly button: HTMLElement;
  /** Where what comes of it is said. */
  readonly status: HTMLElement;
  /** Language of the widget's text, as BCP 47 tag. */
  readonly locale: string;
  /** Reads a text in that language. */
  readonly say: Say;
}

/** Answers each press of "Listen": begins to read, pauses, goes on. */
export type Listen = (request: ListenRequest) => void;
