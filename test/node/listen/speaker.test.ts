import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { Speaker, type Halt, type Speech } from '../../../src/listen/speaker.js';

const sentence = (...pieces: string[]) => ({ pieces, lang: 'en', pause: 0 });
const VOICE = { lang: 'en-US' } as SpeechSynthesisVoice;

/** A fake speech engine: it does only what a test tells it to do. */
class Engine {
  speaking = false;
  pending = false;
  paused = false;
  said: SpeechSynthesisUtterance[] = [];
  cancelled = 0;
  resumed = 0;
  speak(said: SpeechSynthesisUtterance): void {
    this.said.push(said);
    this.speaking = true;
  }
  cancel(): void {
    this.cancelled += 1;
    this.speaking = false;
  }
  resume(): void {
    this.resumed += 1;
    this.paused = false;
  }
  get last(): SpeechSynthesisUtterance {
    return this.said.at(-1)!;
  }
  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
  begin(): void {
    this.last.onstart?.({} as SpeechSynthesisEvent);
  }
  end(said = this.last): void {
    this.speaking = false;
    said.onend?.({} as SpeechSynthesisEvent);
  }
  fail(error: string, said = this.last): void {
    this.speaking = false;
    said.onerror?.({ error } as SpeechSynthesisErrorEvent);
  }
}

const sentences = [sentence('One.'), sentence('Two,', 'too.'), sentence('Three.')];

/** Lets time pass in small steps, so that timers that start meanwhile also fire at the right time. */
function pass(milliseconds: number): void {
  for (let left = milliseconds; left > 0; left -= 50) mock.timers.tick(Math.min(left, 50));
}

describe('a speaker', () => {
  let engine: Engine;
  let begun: number[];
  let halts: Halt[];
  let voices: SpeechSynthesisVoice[];

  const speaker = (parts = sentences, rate = 1) =>
    new Speaker(
      {
        synthesis: engine as Speech['synthesis'],
        utter: (text) => ({ text }) as SpeechSynthesisUtterance,
        voiceFor: () => voices[0],
      },
      parts,
      { begins: (index) => begun.push(index), halts: (why) => halts.push(why) },
      rate,
    );

  beforeEach(() => {
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout'] });
    engine = new Engine();
    [begun, halts, voices] = [[], [], [VOICE]];
  });

  it('says one piece after another, and reports when a sentence begins', () => {
    speaker().play();
    for (let times = 0; times < 4; times++) {
      engine.begin();
      engine.end();
    }
    assert.deepEqual(engine.texts, ['One.', 'Two,', 'too.', 'Three.']);
    assert.deepEqual(begun, [0, 1, 2]);
    assert.deepEqual(halts, ['finished']);
    assert.equal(engine.last.voice, VOICE);
  });

  it('says the first piece at once, because browsers allow speech only right after a press', () => {
    speaker().play();
    assert.deepEqual(engine.texts, ['One.']);
  });

  it('is silent between passages for the given time', () => {
    speaker([sentence('One.'), { ...sentence('Two.'), pause: 700 }]).play();
    engine.end();
    pass(699);
    assert.deepEqual(engine.texts, ['One.']);
    pass(1);
    assert.deepEqual(engine.texts, ['One.', 'Two.']);
  });

  it('that was paused in the silence between passages says the next passage at once when it is resumed', () => {
    const reader = speaker([sentence('One.'), { ...sentence('Two.'), pause: 700 }]);
    reader.play();
    engine.end();
    reader.pause();
    pass(5000);
    assert.deepEqual(engine.texts, ['One.']);
    reader.play();
    assert.deepEqual(engine.texts, ['One.', 'Two.']);
  });

  it('continues if an engine falls silent without an end event', () => {
    speaker().play();
    engine.begin();
    pass(2000);
    assert.deepEqual(engine.texts, ['One.']);
    engine.speaking = false;
    pass(1000);
    assert.deepEqual(engine.texts, ['One.', 'Two,']);
  });

  it('continues if an engine never fires an event', () => {
    speaker().play();
    pass(500);
    engine.speaking = false;
    pass(1000);
    assert.deepEqual(engine.texts, ['One.', 'Two,']);
  });

  it('continues if an engine hangs in the middle of a piece', () => {
    speaker().play();
    engine.begin();
    pass(12_000);
    assert.equal(engine.cancelled, 1);
    assert.deepEqual(engine.texts, ['One.', 'Two,']);
  });

  it('tries once more if the engine says nothing, and then reports silence', () => {
    const reader = speaker();
    reader.play();
    engine.speaking = false;
    pass(6100);
    assert.deepEqual(engine.texts, ['One.', 'One.']);
    engine.speaking = false;
    pass(6100);
    assert.deepEqual(halts, ['silent']);
    assert.equal(reader.isSpeaking, false);
  });

  it('resumes an engine that another script has paused', () => {
    speaker().play();
    engine.begin();
    const before = engine.resumed;
    engine.paused = true;
    pass(500);
    assert.equal(engine.resumed, before + 1);
  });

  it('keeps its place if another script interrupts it, and does not cancel the speech of that script', () => {
    for (const error of ['interrupted', 'canceled']) {
      const reader = speaker();
      reader.play(1);
      engine.fail(error);
      assert.equal(halts.at(-1), 'interrupted');
      assert.equal(engine.cancelled, 0);
      reader.play();
      assert.equal(engine.last.text, 'Two,');
    }
  });

  it('ignores events of speech that it has canceled itself', () => {
    const reader = speaker();
    reader.play();
    const first = engine.last;
    reader.play(2);
    engine.fail('interrupted', first);
    first.onend?.({} as SpeechSynthesisEvent);
    pass(100);
    assert.deepEqual(engine.texts, ['One.', 'Three.']);
    assert.deepEqual(halts, []);
  });

  it('reports silence if the browser refuses to speak', () => {
    speaker().play();
    engine.fail('not-allowed');
    assert.deepEqual(halts, ['silent']);
  });

  it('tries a piece again if its speech fails, and reports after a second failure that the voice is lost', () => {
    speaker().play();
    engine.fail('synthesis-failed');
    pass(100);
    assert.deepEqual(engine.texts, ['One.', 'One.']);
    engine.fail('synthesis-failed');
    assert.deepEqual(halts, ['lost']);
  });

  it('reports that the voice is lost if the engine throws an error', () => {
    engine.speak = () => {
      throw new Error('broken');
    };
    speaker().play();
    pass(100);
    assert.deepEqual(halts, ['lost']);
  });

  it('stops if the voice has disappeared, and reports that there is no voice', () => {
    const reader = speaker();
    reader.play();
    voices = [];
    engine.end();
    assert.deepEqual(engine.texts, ['One.']);
    assert.deepEqual(halts, ['no-voice']);
  });

  it('repeats the sentence from its beginning when the speed changes', () => {
    const reader = speaker();
    reader.play(1);
    engine.end();
    reader.setRate(1.5);
    pass(100);
    assert.deepEqual(engine.texts, ['Two,', 'too.', 'Two,']);
    assert.equal(engine.last.rate, 1.5);
  });

  it('is finished at once with an empty text', () => {
    speaker([]).play();
    assert.deepEqual(halts, ['finished']);
  });
});
