/*
 * Replaces the browser's speech synthesis. This fake is silent. It records what it should speak, and tests
 * control it as `fakeSpeech`.
 */
(() => {
  const voice = (lang, localService = true) => ({
    lang,
    localService,
    default: false,
    name: lang,
    voiceURI: `${lang} ${localService ? 'here' : 'elsewhere'}`,
  });
  const fake = {
    voice,
    /** What was spoken, in order. The last utterance may not have ended. */
    said: [],
    /** How often `cancel` was called. */
    cancelled: 0,
    voices: [],
    current: undefined,
    /** Puts the fake back into its first state. */
    reset() {
      Object.assign(fake, { said: [], cancelled: 0, current: undefined });
      Object.assign(synthesis, { speaking: false, pending: false, paused: false });
      // The voices from servers come first and are the defaults, so that tests notice if they are used.
      fake.voices = ['en-US', 'es-ES', 'ar-SA', 'zh-CN'].flatMap((lang) => [
        { ...voice(lang, false), default: true },
        voice(lang),
      ]);
    },
    /** Ends the current utterance. */
    end() {
      const { current } = fake;
      fake.current = undefined;
      synthesis.speaking = false;
      current?.onend?.({});
    },
    /** Ends the current utterance with an error, as if it failed or another page stopped it. */
    fail(error) {
      const { current } = fake;
      fake.current = undefined;
      synthesis.speaking = false;
      current?.onerror?.({ error });
    },
  };
  const synthesis = {
    getVoices: () => fake.voices,
    speak(utterance) {
      fake.said.push(utterance);
      fake.current = utterance;
      synthesis.speaking = true;
      utterance.onstart?.({});
    },
    cancel() {
      fake.cancelled += 1;
      const { current } = fake;
      fake.current = undefined;
      synthesis.speaking = false;
      if (current) setTimeout(() => current.onerror?.({ error: 'interrupted' }));
    },
    pause() {
      synthesis.paused = true;
    },
    resume() {
      synthesis.paused = false;
    },
  };
  class SpeechSynthesisUtterance {
    constructor(text) {
      this.text = text;
    }
  }
  fake.reset();
  const set = (name, value) =>
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  set('speechSynthesis', synthesis);
  set('SpeechSynthesisUtterance', SpeechSynthesisUtterance);
  window.fakeSpeech = fake;
})();
