/** What a page and a frame with a widget tell each other. */

/** Stands in every message of ours. */
export const ours = { type: 'iort-frame', version: 1 } as const;

/** Tallest frame that is believed, in CSS pixels: about ten times the longest widget on a phone. */
const TALLEST = 100_000;

/** The hospital's own words, by the `data-` attributes of the frame that they stand on. */
export const wordNames = [
  'contact',
  'local',
  'localName',
  'reviewedBy',
  'reviewedOn',
  'reviewedRevision',
] as const;

/** What a frame tells its page. */
export interface FromFrame {
  /** The frame has just started, or was asked: it wants to be told what the page has to tell. */
  readonly hello?: true;
  /** Height of its content, in CSS pixels. */
  readonly height: number;
  /** What the widget is called, in its language. */
  readonly title: string;
  /** Where the part begins that the page asked for, in CSS pixels from the top of the content. */
  readonly top?: number;
}

/** What a page tells a frame. */
export interface FromPage {
  /** Asks for a hello; nothing else is in the message. */
  readonly ask?: true;
  /** The page's `color-scheme` where the frame stands. */
  readonly scheme?: string;
  /** Address of the page, without its hash. */
  readonly page?: string;
  /** The hospital's words, plain text. */
  readonly words?: Readonly<Record<string, string | undefined>>;
  /** Id of a part to open, such as `iort-faq-awake`. */
  readonly show?: string | undefined;
}

/** Whatever stands in a message of ours. */
type Unchecked = Readonly<Record<string, unknown>>;

/** Whether a message is one of ours; what stands in it is still to be checked. */
export const isOurs = (data: unknown): data is Unchecked =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === ours.type &&
  'version' in data &&
  data.version === ours.version;

/** Whether it is a length that a frame may have. */
export const isLength = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= TALLEST;

/** A text, or nothing where it is something else. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
