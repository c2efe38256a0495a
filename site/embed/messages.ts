import { messageOptions, slotNames } from '../../src/generated/contract/names.js';

/**
 * The messages between a page and a frame with a widget. Between the windows there are two messages: the page may ask a
 * frame for a hello, and the frame sends a hello with one end of a channel. All other messages use the channel. They
 * reach only the document that sent the hello, and no document that is loaded into the frame later.
 */

/** The fields that every message between windows contains. */
export const ours = { type: 'iort-frame', version: 1 } as const;

/** The maximum height of a frame, in CSS pixels: about ten times the longest widget on a phone. */
const MAX_HEIGHT = 100_000;

/** Names of the values that the page can set with `data-` attributes of the frame. */
export const wordNames = [...slotNames, ...messageOptions] as const;

export type WordName = (typeof wordNames)[number];

/** The attribute name for a name in `dataset`, such as `local-name` for `localName`. */
export const attributeName = (word: WordName): string =>
  word.replace(/[A-Z]/g, '-$&').toLowerCase();

/** The attributes of a frame that set these values, such as `data-local-name`. */
export const dataAttributes = /* @__PURE__ */ wordNames.map(
  (name) => `data-${attributeName(name)}`,
);

/** A message between windows. A frame sends it with one end of a channel when the frame starts, and when the page asks. */
export interface Hello {
  readonly hello: true;
  /** The title of the widget, in its language. */
  readonly title: string;
}

/** A message between windows, with which the page asks a frame for a hello. */
export interface Ask {
  readonly ask: true;
}

/** A message through the channel from the frame to the page. The frame sends none before the page's first message. */
export interface FromFrame {
  /** Height of the frame's content in CSS pixels. */
  readonly height: number;
  /** The position of the part that the page asked for, in CSS pixels from the top of the content. */
  readonly top?: number;
  /** The number of the request that the frame answers. */
  readonly call?: number;
}

/** A message through the channel from the page to the frame. */
export interface FromPage {
  /** The computed `color-scheme` of the frame element. */
  readonly scheme: string;
  /** Address of the page, without parts that may identify the reader. It may be empty. */
  readonly page: string;
  /** The hospital's words and the options for the frame, as plain text. */
  readonly words: Readonly<Partial<Record<WordName, string>>>;
  /** Id of a part to open, such as `iort-faq-awake`. */
  readonly show?: string;
  /** The number of the page's request for a part. */
  readonly call?: number;
}

/** The content of a message, whose fields are not checked yet. */
export type Unchecked = Readonly<Record<string, unknown>>;

export const isObject = (data: unknown): data is Unchecked =>
  typeof data === 'object' && data !== null;

/** Whether a message between windows is from our scripts. Its other fields are not checked yet. */
export const isOurs = (data: unknown): data is Unchecked =>
  isObject(data) && data.type === ours.type && data.version === ours.version;

/** Whether a value is a valid height or position in a frame. */
export const isLength = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= MAX_HEIGHT;

/** A text without white space around it. Empty if the value is not a string. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
