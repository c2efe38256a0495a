/*
 * Replaces the browser's speech synthesis: says nothing, keeps what it was given, and does what a
 * test asks of it. Tests find it as `fakeSpeech`.
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
    /** What was said, in order; the last may still be under way. */
    said: [],
    /** How often it was told to end what it says. */
    cancelled: 0,
    voices: [],
    current: undefined,
    /** Puts the fake back into its first state. */
    reset() {
      Object.assign(fake, { said: [], cancelled: 0, current: undefined });
      Object.assign(synthesis, { speaking: false, pending: false, paused: false });
      // Voices from servers come first, as defaults of the system.
      fake.voices = ['en-US', 'es-ES', 'ar-SA', 'zh-CN'].flatMap((lang) => [
        { ...voice(lang, false), default: true },
        voice(lang),
      ]);
    },
    /** Ends what it says. */
    end() {
      const { current } = fake;
      fake.current = undefined;
      synthesis.speaking = false;
      current?.onend?.({});
    },
    /** Ends what it says with an error, as if it failed or somebody else stopped it. */
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
