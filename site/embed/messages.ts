/** What page and frame say to each other. A change of shape takes another number. */
const TYPE = 'iort-frame/1';

/** The hospital's own words, which a frame never takes from its address: anybody can write one. */
export const words = [
  'contact',
  'local',
  'local-name',
  'reviewed-by',
  'reviewed-on',
  'reviewed-revision',
] as const;

/** From the frame: how high its text is, in CSS pixels, and what it is called. */
export interface FromFrame {
  readonly type: typeof TYPE;
  readonly height: number;
  readonly title: string;
}

/** From the page: the hospital's own words as plain text, and the colour schemes around the frame. */
export interface FromPage {
  readonly type: typeof TYPE;
  readonly colorScheme: string;
  readonly words: Readonly<Record<string, string>>;
}

/** Longest that a text in a message may be, in characters. */
const LONGEST = 2000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST;

/** Marks a message as one of ours. */
export const sign = <T extends object>(message: T) => ({ type: TYPE, ...message }) as const;

/** Whether what came is one of ours, in shape. */
const isOurs = (data: unknown): data is { readonly [key: string]: unknown } =>
  typeof data === 'object' && data !== null && (data as FromFrame).type === TYPE;

/** What a frame says; `undefined` where it is something else. */
export function fromFrame(data: unknown): FromFrame | undefined {
  if (!isOurs(data)) return undefined;
  const { height, title } = data;
  return Number.isFinite(height) && isText(title) ? (data as unknown as FromFrame) : undefined;
}

/** What the page around a frame says; `undefined` where it is something else. */
export function fromPage(data: unknown): FromPage | undefined {
  if (!isOurs(data)) return undefined;
  const { colorScheme, words: said } = data;
  const fits = isText(colorScheme) && typeof said === 'object' && said !== null;
  return fits && Object.values(said).every(isText) ? (data as unknown as FromPage) : undefined;
}
