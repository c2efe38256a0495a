import { spoken, uiPlayer as ui } from '../generated/content/player.js';
import { nearestLang } from '../localization/language.js';
import { languageName } from '../localization/locale.js';
import { bringIntoView, isInView } from './follow.js';
import { mark, unmark } from './mark.js';
import { passagesIn } from './passages.js';
import type { ListenRequest } from './request.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { Speaker, type Halt } from './speaker.js';
import { spokenBy } from './spoken.js';
import { dress } from './styles.js';
import { View } from './view.js';
import { chooseVoice, voicesCome } from './voices.js';
import { watchText } from './watch-text.js';

/** Told when its element leaves the page. */
interface Controller {
  readonly hostDisconnected: () => void;
}

/** What of a Lit element is used here. */
type Host = HTMLElement & Record<'addController' | 'removeController', (it: Controller) => void>;

/** Speeds to choose from; 1 is that of the voice. */
const RATES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The speed that the reader has chosen, for all widgets until the page goes. */
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

  /** @param closed called once it has ended, by whatever */
  constructor(request: ListenRequest, closed: () => void) {
    this.#request = request;
    this.button = request.button;
    this.#closed = closed;
    this.#root = request.button.getRootNode() as ShadowRoot;
    this.#sentences = this.#read();
    dress(this.#root);
    this.#view = new View(request, request.say, {
      stop: () => this.close(),
      previous: () => this.#move(-1),
      next: () => this.#move(1),
      slower: () => this.#changeRate(-1),
      faster: () => this.#changeRate(1),
    });
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
    this.#watch();
  }

  /** Begins to read, once it is known whether there is a voice; says so where there is none. */
  async start(): Promise<void> {
    this.#view.show(true);
    if (speechSynthesis.getVoices().length === 0) await voicesCome(speechSynthesis);
    if (this.#isClosed) return;
    this.#view.tell('');
    this.play();
  }

  /** What a press of "Listen" does while it is open. */
  toggle(): void {
    if (this.#speaker.isSpeaking) this.pause();
    else this.play();
  }

  /** Reads on. */
  play(index?: number): void {
    this.#view.show(true);
    this.#view.tell('');
    this.#speaker.play(index);
  }

  /** Falls silent and keeps its place. */
  pause(): void {
    if (!this.#speaker.isSpeaking) return;
    this.#speaker.pause();
    this.#view.show(false);
    this.#view.tell(this.#request.say(ui.paused));
  }

  /** Ends. @param word what is said of it */
  close(word = ''): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#speaker.pause();
    this.#stopWatching();
    unmark();
    this.#view.close();
    this.#view.tell(word);
    this.#closed();
  }

  #read(): Sentence[] {
    const { button, say, locale } = this.#request;
    const part = button.closest('.answer') ?? this.#root.querySelector('.root');
    return part ? sentencesOf(passagesIn(part, locale), spokenBy(say(spoken))) : [];
  }

  /** Words in another language than the text's have its voice where there is none of their own. */
  #voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const wishes = [nearestLang(this.#root.host) ?? '', ...navigator.languages];
    const voices = speechSynthesis.getVoices();
    const own = chooseVoice(voices, this.#request.locale, wishes);
    return own && (chooseVoice(voices, lang, wishes) ?? own);
  }

  #begins(index: number): void {
    const range = this.#sentences[index]?.range();
    if (!range) return;
    // A reader who has scrolled away is left there.
    const follows = !this.#range || isInView(this.#range);
    this.#range = range;
    mark(range);
    if (follows) bringIntoView(range);
  }

  #halts(why: Halt): void {
    const { say, locale } = this.#request;
    if (why === 'silent' || why === 'interrupted') {
      this.#view.show(false);
      this.#view.tell(say(why === 'silent' ? ui.pressPlay : ui.paused));
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
    this.#range = undefined; // to be seen again, wherever the reader has gone
    this.play(this.#speaker.index + steps);
  }

  #changeRate(steps: number): void {
    const place = RATES.indexOf(rate) + steps;
    rate = RATES[Math.min(Math.max(place, 0), RATES.length - 1)] ?? 1;
    this.#speaker.setRate(rate);
    this.#view.tell(this.#request.say(ui.speed, { speed: rate }));
  }

  /** Follows the text: goes on where its place is still there, ends where it is not. */
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
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', leave);
    this.#stopWatching = () => {
      stop();
      host.removeController(gone);
      document.removeEventListener('visibilitychange', hidden);
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
    // Of several that are the same, the nearest.
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
    if (range) mark((this.#range = range));
  }
}
