import { messageOptions, slotNames } from '../../src/generated/contract/names.js';

/**
 * What a page and a frame with a widget tell each other. The frame says hello to the page around it
 * and hands over one end of a channel; everything else goes through that channel, so that it reaches
 * the document that said hello, and no other that may come to stand in the frame.
 */

/** Stands in every message between windows. */
export const ours = { type: 'iort-frame', version: 1 } as const;

/** Tallest frame that is believed, in CSS pixels: about ten times the longest widget on a phone. */
const TALLEST = 100_000;

/** What only the page may say, by the `data-` attributes of the frame that it stands on. */
export const wordNames = [...slotNames, ...messageOptions] as const;

export type WordName = (typeof wordNames)[number];

/** The name of an attribute for a word: `local-name` for `localName`. */
export const attributeName = (word: WordName): string =>
  word.replace(/[A-Z]/g, '-$&').toLowerCase();

/** Between windows: a frame has just started, or was asked. With it comes an end of a channel. */
export interface Hello {
  readonly hello: true;
  /** What the widget is called, in its language. */
  readonly title: string;
}

/** Between windows: the page asks a frame for a hello. */
export interface Ask {
  readonly ask: true;
}

/** Through the channel, once the page has answered. */
export interface FromFrame {
  /** Height of its content, in CSS pixels. */
  readonly height: number;
  /** Where the part begins that the page asked for, in CSS pixels from the top of the content. */
  readonly top?: number;
  /** Which time of asking that answers. */
  readonly call?: number;
}

/** Through the channel. */
export interface FromPage {
  /** The page's `color-scheme` where the frame stands. */
  readonly scheme: string;
  /** Address of the page, as it may be handed on; may be empty. */
  readonly page: string;
  /** The hospital's words, plain text. */
  readonly words: Readonly<Partial<Record<WordName, string>>>;
  /** Id of a part to open, such as `iort-faq-awake`. */
  readonly show?: string;
  /** Counts how often the page has asked for a part. */
  readonly call?: number;
}

/** Whatever stands in a message. */
export type Unchecked = Readonly<Record<string, unknown>>;

export const isObject = (data: unknown): data is Unchecked =>
  typeof data === 'object' && data !== null;

/** Whether a message between windows is one of ours; what stands in it is still to be checked. */
export const isOurs = (data: unknown): data is Unchecked =>
  isObject(data) && data.type === ours.type && data.version === ours.version;

/** Whether it is a length that a frame may have. */
export const isLength = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= TALLEST;

/** A text, or nothing where it is something else. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
