import { attempt } from '../diagnostics/attempt.js';
import { spoken, uiPlayer as ui } from '../generated/content/player.js';
import { nearestLang } from '../localization/language.js';
import { languageName } from '../localization/locale.js';
import { builtIn } from '../page/built-in.js';
import { bringIntoView, isInView } from './follow.js';
import { highlight, removeHighlight } from './highlight.js';
import { passagesIn } from './passages.js';
import type { ListenRequest } from './request.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { Speaker, type Halt } from './speaker.js';
import { spokenBy } from './spoken.js';
import { addStyles } from './styles.js';
import { View } from './view.js';
import { chooseVoice, hasNoVoices, waitForVoices } from './voices.js';
import { watchText } from './watch-text.js';

/** A controller that is called when its element leaves the page. */
interface Controller {
  readonly hostDisconnected: () => void;
}

/** The parts of a Lit element that are used here. */
type Host = HTMLElement & Record<'addController' | 'removeController', (it: Controller) => void>;

/** Speeds to choose from; 1 is the voice's own speed. */
const RATES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The speed that the reader has chosen, for all widgets until the page is left. */
let rate = 1;

/** Reads one widget, or one answer, aloud. */
export class Player {
  readonly button: HTMLElement;
  readonly #request: ListenRequest;
  readonly #root: ShadowRoot;
  readonly #view: View;
  readonly #closed: () => void;
  readonly #speaker: Speaker;
  #sentences: readonly Sentence[];
  #range: Range | undefined;
  #isClosed = false;
  #stopWatching = (): void => {};

  /** @param closed called once, when the player closes */
  constructor(request: ListenRequest, closed: () => void) {
    this.#request = request;
    this.button = request.button;
    this.#closed = closed;
    this.#root = request.button.getRootNode() as ShadowRoot;
    this.#sentences = this.#read();
    this.#speaker = new Speaker(
      {
        synthesis: speechSynthesis,
        utter: (text) => new SpeechSynthesisUtterance(text),
        voiceFor: (lang) => this.#voiceFor(lang),
      },
      this.#sentences,
      { begins: (index) => this.#begins(index), halts: (why) => this.#halts(why) },
      rate,
    );
    addStyles(this.#root);
    this.#view = new View(request, request.say, {
      stop: () => this.close(),
      previous: () => this.#move(-1),
      next: () => this.#move(1),
      slower: () => this.#changeRate(-1),
      faster: () => this.#changeRate(1),
    });
    this.#watch();
  }

  /** Waits for voices, then begins to read. If there is no voice, a message says so. */
  async start(): Promise<void> {
    this.#view.show(true);
    // Waits only if there are no voices yet: some browsers speak only while they handle a press.
    if (hasNoVoices(speechSynthesis)) await waitForVoices(speechSynthesis);
    if (this.#isClosed) return;
    this.#view.showMessage('');
    this.play();
  }

  /** Handles a press of "Listen" while the player is open. */
  toggle(): void {
    if (this.#speaker.isSpeaking) this.pause();
    else this.play();
  }

  /**
   * Begins or continues to read.
   * @param index the sentence to begin with; by default the one at which reading stopped, or the first
   */
  play(index?: number): void {
    this.#view.show(true);
    this.#view.showMessage('');
    this.#speaker.play(index);
  }

  /** Stops reading; {@link play} continues with the same sentence. */
  pause(): void {
    if (!this.#speaker.isSpeaking) return;
    this.#speaker.pause();
    this.#view.show(false);
    this.#view.showMessage(this.#request.say(ui.paused));
  }

  /** Ends reading. @param message shown to the reader, if any */
  close(message = ''): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#speaker.pause();
    this.#stopWatching();
    removeHighlight();
    this.#view.close();
    this.#view.showMessage(message);
    this.#closed();
  }

  #read(): Sentence[] {
    const { button, say, locale } = this.#request;
    const part = button.closest('.answer') ?? this.#root.querySelector('.root');
    return part ? sentencesOf(passagesIn(part, locale), spokenBy(say(spoken))) : [];
  }

  /**
   * The voice for words in a language. If that language has no voice, the voice of the widget's language
   * reads them. If the widget's language has no voice, nothing is read.
   */
  #voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const preferred = [nearestLang(this.#root.host) ?? '', ...navigator.languages];
    const voices = speechSynthesis.getVoices();
    const own = chooseVoice(voices, this.#request.locale, preferred);
    return own && (chooseVoice(voices, lang, preferred) ?? own);
  }

  #begins(index: number): void {
    attempt('the words being read are not followed on the page', () => {
      const range = this.#sentences[index]?.range();
      if (!range) return;
      // If the reader has scrolled away, the page doesn't scroll back.
      const follows = !this.#range || isInView(this.#range);
      this.#range = range;
      highlight(range);
      if (follows) bringIntoView(range);
    });
  }

  #halts(why: Halt): void {
    const { say, locale } = this.#request;
    if (why === 'silent' || why === 'interrupted') {
      this.#view.show(false);
      this.#view.showMessage(say(why === 'silent' ? ui.pressPlay : ui.paused));
      return;
    }
    const language = languageName(locale) ?? locale;
    const words = {
      finished: () => say(ui.finished),
      lost: () => say(ui.lost),
      'no-voice': () => say(ui.noVoice, { language }),
    };
    this.close(words[why]());
  }

  #move(steps: number): void {
    this.#range = undefined; // so that the page scrolls to the new sentence, even if the reader has scrolled away
    this.play(this.#speaker.index + steps);
  }

  #changeRate(steps: number): void {
    const place = RATES.indexOf(rate) + steps;
    rate = RATES[Math.min(Math.max(place, 0), RATES.length - 1)] ?? 1;
    this.#speaker.setRate(rate);
    this.#view.showMessage(this.#request.say(ui.speed, { speed: rate }));
  }

  /**
   * Watches the text for changes. Reading continues if the language and the sections are the same, and the
   * player's controls and the current sentence still exist. Otherwise reading ends. Reading pauses when the
   * page is hidden or left, and ends when the widget is removed.
   */
  #watch(): void {
    const host = this.#root.host as Host;
    const state = this.#state;
    const stop = watchText(this.#root, () => {
      if (this.#state !== state || !this.#view.isThere) this.close(this.#request.say(ui.changed));
      else this.#readAgain();
    });
    const gone = { hostDisconnected: () => this.close() };
    host.addController(gone);
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') this.pause();
    };
    const leave = (): void => this.pause();
    builtIn(document, 'addEventListener')('visibilitychange', hidden);
    addEventListener('pagehide', leave);
    this.#stopWatching = () => {
      stop();
      host.removeController(gone);
      builtIn(document, 'removeEventListener')('visibilitychange', hidden);
      removeEventListener('pagehide', leave);
    };
  }

  /** The language and the sections that are shown. */
  get #state(): string {
    const shown = this.#root.querySelector<HTMLElement>('.root');
    const sections = [...(shown?.querySelectorAll(':scope > section') ?? [])];
    return [shown?.lang, ...sections.map(({ id }) => id)].join();
  }

  #readAgain(): void {
    const { index } = this.#speaker;
    const before = this.#sentences;
    const now = this.#read();
    if (before.map(({ text }) => text).join('\n') === now.map(({ text }) => text).join('\n')) {
      this.#sentences = now; // the same words, maybe in other nodes
      this.#speaker.replace(now, index);
      return;
    }
    const text = before[index]?.text;
    // Several sentences may have the same words: take the nearest one.
    const [place] = now
      .flatMap((sentence, at) => (sentence.text === text ? [at] : []))
      .sort((one, other) => Math.abs(one - index) - Math.abs(other - index));
    if (place === undefined) {
      this.close(this.#request.say(ui.changed));
      return;
    }
    this.#sentences = now;
    this.#speaker.replace(now, place);
    const range = now[place]?.range();
    if (range) highlight((this.#range = range));
  }
}
