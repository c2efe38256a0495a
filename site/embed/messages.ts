import { messageOptions, slotNames } from '../../src/generated/contract/names.js';

/**
 * The messages between a page and a frame with a widget. The frame says hello to the page around it and
 * sends one end of a channel. All other messages go through that channel, so that they reach the
 * document that said hello, and no other document that is loaded into the frame later.
 */

/** Part of every message between windows. */
export const ours = { type: 'iort-frame', version: 1 } as const;

/** The maximum height of a frame, in CSS pixels: about ten times the longest widget on a phone. */
const MAX_HEIGHT = 100_000;

/** Values that only the page may set, in `data-` attributes of the frame. */
export const wordNames = [...slotNames, ...messageOptions] as const;

export type WordName = (typeof wordNames)[number];

/** The name of an attribute for a word: `local-name` for `localName`. */
export const attributeName = (word: WordName): string =>
  word.replace(/[A-Z]/g, '-$&').toLowerCase();

/** Between windows: a frame sends this when it starts or is asked for it, with one end of a channel. */
export interface Hello {
  readonly hello: true;
  /** The title of the widget, in its language. */
  readonly title: string;
}

/** Between windows: the page asks a frame for a hello. */
export interface Ask {
  readonly ask: true;
}

/** Through the channel: from the frame, once the page has answered. */
export interface FromFrame {
  /** Height of its content, in CSS pixels. */
  readonly height: number;
  /** The position of the part that the page asked for, in CSS pixels from the top of the content. */
  readonly top?: number;
  /** The number of the request that this answers. */
  readonly call?: number;
}

/** Through the channel: from the page. */
export interface FromPage {
  /** The page's `color-scheme` at the frame. */
  readonly scheme: string;
  /** Address of the page, without parts about the reader; may be empty. */
  readonly page: string;
  /** The hospital's words, plain text. */
  readonly words: Readonly<Partial<Record<WordName, string>>>;
  /** Id of a part to open, such as `iort-faq-awake`. */
  readonly show?: string;
  /** Counts how often the page has asked for a part. */
  readonly call?: number;
}

/** The content of a message, whose fields are not checked yet. */
export type Unchecked = Readonly<Record<string, unknown>>;

export const isObject = (data: unknown): data is Unchecked =>
  typeof data === 'object' && data !== null;

/** Whether a message between windows is one of ours. Its other fields are not checked yet. */
export const isOurs = (data: unknown): data is Unchecked =>
  isObject(data) && data.type === ours.type && data.version === ours.version;

/** Whether a value is a length that a frame may have. */
export const isLength = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= MAX_HEIGHT;

/** A text without space around it; empty if the value is not a text. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
