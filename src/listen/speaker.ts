import { attempt } from '../diagnostics/attempt.js';
import type { Sentence } from './sentences.js';

/** Why the speaker has stopped. */
export type Halt =
  /** Everything was said. */
  | 'finished'
  /** Another tab or a script of the page has stopped the speech. */
  | 'interrupted'
  /** The browser didn't begin a piece, or refused to: some browsers speak only right after a press. */
  | 'silent'
  /** The device has no voice for the language. */
  | 'no-voice'
  /** The browser failed {@link TRIES} times to say a piece. */
  | 'lost';

/** The parts of the browser that a speaker needs. */
export interface Speech {
  readonly synthesis: Pick<
    SpeechSynthesis,
    'speak' | 'cancel' | 'resume' | 'speaking' | 'pending' | 'paused'
  >;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
  /** The voice for words in a language, if there is one. Called before each piece, as voices may disappear. */
  readonly voiceFor: (lang: string) => SpeechSynthesisVoice | undefined;
}

/** Receives the speaker's events. */
export interface Listener {
  /** A sentence is about to be said. */
  readonly begins: (index: number) => void;
  readonly halts: (why: Halt) => void;
}

/** The time between two checks of a piece, in milliseconds: some browsers never fire its end event. */
const CHECK_MS = 500;
/** How long a piece may take to begin, in milliseconds. */
const START_MS = 6000;
/**
 * How long the next piece waits after `cancel()`, in milliseconds: some engines drop a piece that follows
 * at once.
 */
const AFTER_CANCEL_MS = 80;
/** The longest time that each character of a piece may take at normal speed, in milliseconds. */
const LETTER_MS = 250;
/** The same limit for a piece with Chinese or Japanese characters. */
const CHARACTER_MS = 700;
/** The time that a piece may take in addition to the time of its characters, in milliseconds. */
const FIXED_MS = 8000;
/** How many times a piece is tried at most. */
const TRIES = 2;

type Part = Pick<Sentence, 'pieces' | 'lang' | 'pause'>;

/** The longest time that a piece may take before it is skipped, in milliseconds. */
const longestMs = (text: string, rate: number): number =>
  FIXED_MS + (text.length * (/[\u3040-\u9fff]/.test(text) ? CHARACTER_MS : LETTER_MS)) / rate;

/**
 * Says sentences one after another, one short piece at a time, and works around the faults of browsers'
 * speech synthesis. The speaker never calls the browser's `pause()`: Chromium may not resume afterwards, and
 * other browsers treat that call as `cancel()`. To continue after a pause, the speaker says the sentence again.
 */
export class Speaker {
  /** The index of the sentence that is being said, or at which {@link play} begins. */
  index = 0;
  isSpeaking = false;
  #sentences: readonly Part[];
  readonly #speech: Speech;
  readonly #listener: Listener;
  #rate: number;
  #piece = 0;
  #tries = 0;
  /** The number of the current utterance; events of earlier utterances are ignored. */
  #current = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The utterance that has not ended yet. It is kept here, as Chromium may garbage-collect it otherwise. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(speech: Speech, sentences: readonly Part[], listener: Listener, rate = 1) {
    this.#speech = speech;
    this.#sentences = sentences;
    this.#listener = listener;
    this.#rate = rate;
  }

  /** Begins to speak at the start of a sentence. */
  play(index = this.index): void {
    const wasSaying = this.#silence();
    this.index = Math.max(0, index);
    this.#piece = 0;
    this.#tries = 0;
    this.isSpeaking = true;
    // Begins at once if no speech was canceled: some browsers speak only while they handle a press.
    if (wasSaying) this.#after(AFTER_CANCEL_MS, () => this.#begin());
    else this.#begin();
  }

  /** Stops speaking; {@link play} begins the same sentence again. */
  pause(): void {
    this.isSpeaking = false;
    this.#silence();
  }

  /** Changes the speed (1 is normal). If a sentence is being said, that sentence begins again. */
  setRate(rate: number): void {
    this.#rate = rate;
    if (this.isSpeaking) this.play();
  }

  /**
   * Replaces the sentences, when the text around the current sentence has changed.
   * @param index the new index of that sentence
   */
  replace(sentences: readonly Part[], index: number): void {
    this.#sentences = sentences;
    this.index = index;
  }

  #begin(): void {
    if (this.index >= this.#sentences.length) {
      this.index = 0;
      this.#halt('finished');
      return;
    }
    this.#listener.begins(this.index);
    this.#say();
  }

  #say(): void {
    try {
      this.#sayNow();
    } catch {
      this.#failed('synthesis-failed');
    }
  }

  #sayNow(): void {
    const sentence = this.#sentences[this.index];
    const text = sentence?.pieces[this.#piece];
    if (!sentence || text === undefined) {
      this.#goOn();
      return;
    }
    const { synthesis, utter, voiceFor } = this.#speech;
    const voice = voiceFor(sentence.lang);
    if (!voice) {
      this.#halt('no-voice');
      return;
    }
    const number = ++this.#current;
    const ifCurrent = (act: () => void) => () => {
      if (number === this.#current) act();
    };
    const utterance = utter(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#rate;
    let began = false;
    utterance.onstart = () => (began = true);
    utterance.onend = ifCurrent(() => this.#ended());
    utterance.onerror = ({ error }) => ifCurrent(() => this.#failed(error))();
    this.#utterance = utterance;
    synthesis.resume(); // another script may have paused the browser's speech
    synthesis.speak(utterance);
    this.#watch(text, () => began);
  }

  /** Checks the browser's state while a piece is said, in case the events of the utterance don't arrive. */
  #watch(text: string, hasStarted: () => boolean): void {
    const { synthesis } = this.#speech;
    const number = this.#current;
    let waited = 0;
    let began = false;
    let silent = 0;
    const check = (): void => {
      if (number !== this.#current) return;
      waited += CHECK_MS;
      began ||= hasStarted() || synthesis.speaking;
      silent = synthesis.speaking || synthesis.pending ? 0 : silent + 1;
      if (synthesis.paused) synthesis.resume();
      if (began && silent >= 2) this.#ended();
      else if (began && waited > longestMs(text, this.#rate)) this.#cut();
      else if (!began && waited >= START_MS) this.#failed('silent');
      else this.#timer = setTimeout(check, CHECK_MS);
    };
    this.#timer = setTimeout(check, CHECK_MS);
  }

  /** Skips a piece that takes too long, and continues with the next one. */
  #cut(): void {
    this.#silence();
    this.#after(AFTER_CANCEL_MS, () => this.#goOn());
  }

  #ended(): void {
    this.#utterance = undefined;
    this.#goOn();
  }

  /** Says the next piece, or the next sentence after its pause. */
  #goOn(): void {
    this.#ignoreCurrent();
    this.#tries = 0;
    this.#piece += 1;
    if (this.#piece < (this.#sentences[this.index]?.pieces.length ?? 0)) {
      this.#say();
      return;
    }
    this.index += 1;
    this.#piece = 0;
    this.#after(this.#sentences[this.index]?.pause ?? 0, () => this.#begin());
  }

  /** @param error the browser's error code, or `silent` */
  #failed(error: string): void {
    const isEnded = /^(interrupted|canceled|not-allowed)$/.test(error);
    if (isEnded) this.#utterance = undefined;
    this.#silence();
    if (error === 'not-allowed') this.#halt('silent');
    else if (isEnded) this.#halt('interrupted');
    else if (++this.#tries < TRIES) this.#after(AFTER_CANCEL_MS, () => this.#say());
    else this.#halt(error === 'silent' ? 'silent' : 'lost');
  }

  #halt(why: Halt): void {
    this.isSpeaking = false;
    this.#ignoreCurrent();
    this.#listener.halts(why);
  }

  #after(wait: number, act: () => void): void {
    this.#ignoreCurrent();
    if (wait === 0) act();
    else this.#timer = setTimeout(act, wait);
  }

  /** Stops the timer, and ignores the events of the current utterance from now on. */
  #ignoreCurrent(): void {
    this.#current += 1;
    clearTimeout(this.#timer);
  }

  /** Stops the timer, and cancels our utterance if it has not ended. @returns whether there was an utterance to cancel */
  #silence(): boolean {
    this.#ignoreCurrent();
    if (!this.#utterance) return false;
    this.#utterance = undefined;
    attempt("what is being read aloud can't be stopped", () => this.#speech.synthesis.cancel());
    return true;
  }
}
