import { all, until } from '../helpers.js';

/** A piece of text that the fake was asked to speak. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  readonly voice: { readonly lang: string; readonly localService: boolean };
}

type Voice = Said['voice'];

/** The fake from `test/pages/fake-speech.js`, which replaces the browser's speech synthesis. */
export interface FakeSpeech {
  readonly said: Said[];
  readonly cancelled: number;
  readonly current: Said | undefined;
  voices: Voice[];
  readonly voice: (lang: string, localService?: boolean) => Voice;
  readonly reset: () => void;
  readonly end: () => void;
  readonly fail: (error: string) => void;
}

/** The fake in a page that has run `test/pages/fake-speech.js`. */
export const fakeIn = (page: Window): FakeSpeech =>
  (page as Window & { fakeSpeech?: FakeSpeech }).fakeSpeech!;

/** Puts the fake into the page of the tests. */
export function useFake(): void {
  before(async () => {
    const script = document.createElement('script');
    script.src = '/test/pages/fake-speech.js';
    const loaded = new Promise((resolve) => (script.onload = resolve));
    document.head.append(script);
    await loaded;
  });
  beforeEach(() => fakeIn(window).reset());
}

/** The button "Listen" of a widget, or of one of its answers. */
export const listenButton = (element: Element, answer?: string): HTMLElement =>
  all(element, `${answer ? `#${answer} ` : '.title + '}.listen [data-do=listen]`)[0]!;

/** The word on the button "Listen", which changes while the text is read. */
export const labelOf = (button: HTMLElement): string => button.textContent.trim();

/** A button of the player. */
export const playerButton = (element: Element, name: string): HTMLElement =>
  all(element, `.player .${name}`)[0]!;

/** The status messages of the controls of a widget. */
export const statusOf = (element: Element): string =>
  all(element, '.listen .status')
    .map((status) => status.textContent)
    .join('');

/** The text that was spoken last. */
export const lastSaid = (page: Window = window): string => fakeIn(page).said.at(-1)?.text ?? '';

/** Presses "Listen" and waits until something is spoken. */
export async function listenTo(element: Element, answer?: string): Promise<HTMLElement> {
  const page = element.ownerDocument.defaultView as Window;
  const button = listenButton(element, answer);
  const before = fakeIn(page).said.length;
  button.click();
  await until(() => fakeIn(page).said.length > before, 'something is spoken');
  return button;
}

/** Ends the text that is spoken, and waits until the next text is spoken. */
export async function sayNext(): Promise<void> {
  const fake = fakeIn(window);
  const before = fake.said.length;
  fake.end();
  await until(() => fake.said.length > before, 'the next text is spoken');
}
