import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, all, consoleLines, mount, pageErrors, shownIn, until } from '../helpers.js';
import {
  type FakeSpeech,
  fakeIn,
  lastSaid,
  listenButton,
  listenTo,
  sayNext,
  statusOf,
  useFake,
} from './speech.js';

const fake = () => fakeIn(window);

describe('the voice', () => {
  useFake();

  for (const [lang, voice] of [
    ['en', 'en-US'],
    ['es', 'es-ES'],
    ['ar', 'ar-SA'],
    ['zh-Hans', 'zh-CN'],
  ] as const)
    it(`is on the device and has the language of the element: ${lang}`, async () => {
      const element = await mount(`<iort-overview lang="${lang}"></iort-overview>`);
      await shownIn(element, lang);
      await listenTo(element);
      for (let times = 0; times < 5; times++) await sayNext();
      for (const { voice: used } of fake().said) {
        expect(used.localService).to.equal(true);
        expect(used.lang).to.equal(voice);
      }
    });

  it('has the region of the element’s lang if the device has such a voice', async () => {
    fake().voices.push(fake().voice('es-MX'));
    const element = await mount('<iort-overview lang="es-MX"></iort-overview>');
    await shownIn(element, 'es');
    await listenTo(element);
    expect(fake().said[0]!.voice.lang).to.equal('es-MX');
  });

  it('is never a voice from a server; if there is no other voice, the control says that there is no voice for the language', async () => {
    fake().voices = [fake().voice('es-ES'), fake().voice('en-US', false)];
    const element = await mount('<iort-overview></iort-overview>');
    listenButton(element).click();
    await until(() => /no voice for English/.test(statusOf(element)));
    expect(fake().said).to.be.empty;
    expect(all(element, '.player')).to.be.empty;
  });

  it('is used as soon as it becomes available', async () => {
    const { voices } = fake();
    fake().voices = [];
    const element = await mount('<iort-overview></iort-overview>');
    listenButton(element).click();
    await until(() => all(element, '.player').length > 0);
    expect(fake().said).to.be.empty;
    fake().voices = voices;
    await until(() => fake().said.length > 0);
  });

  it('may never become available; then the control says that there is no voice for the language', async () => {
    fake().voices = [];
    const element = await mount('<iort-overview></iort-overview>');
    listenButton(element).click();
    await until(() => /no voice for English/.test(statusOf(element)));
    expect(fake().said).to.be.empty;
  });

  it('may disappear, and then another voice of the language continues, or the reading ends with a message', async () => {
    fake().voices = [fake().voice('en-GB'), fake().voice('en-US')];
    const element = await mount('<iort-overview lang="en-GB"></iort-overview>');
    await listenTo(element);
    expect(fake().said.at(-1)!.voice.lang).to.equal('en-GB');
    fake().voices.shift();
    await sayNext();
    expect(fake().said.at(-1)!.voice.lang).to.equal('en-US');
    fake().voices.shift();
    fake().end();
    await until(() => /no voice/.test(statusOf(element)));
  });

  it('is tried once more if it fails; after a second failure, a message says that it stopped working', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    const text = lastSaid();
    fake().fail('synthesis-failed');
    await until(() => fake().said.length === 2);
    expect(lastSaid()).to.equal(text);
    fake().fail('synthesis-failed');
    await until(() => /stopped working/.test(statusOf(element)));
  });

  it('is never a voice without a language', async () => {
    const silent = { localService: true } as FakeSpeech['voices'][number];
    fake().voices.unshift(silent);
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    expect(fake().said[0]!.voice.lang).to.equal('en-US');
  });

  for (const [fault, holder, name] of [
    ['getVoices() fails', () => speechSynthesis, 'getVoices'],
    ['no utterance can be made', () => window, 'SpeechSynthesisUtterance'],
  ] as const)
    it(`causes a message of the control, and no error, if the page has broken speech synthesis: ${fault}`, async () => {
      const errors = pageErrors();
      const own = Object.getOwnPropertyDescriptor(holder(), name)!;
      const broken = () => {
        throw new Error('broken');
      };
      Object.defineProperty(holder(), name, { ...own, value: broken });
      afterThis(() => Object.defineProperty(holder(), name, own));
      const element = await mount('<iort-overview></iort-overview>');
      for (let times = 0; times < 2; times++) {
        listenButton(element).click();
        await until(() => /stopped working/.test(statusOf(element)), 'the message is shown');
        expect(all(element, '.player')).to.be.empty;
      }
      expect(errors).to.deep.equal([]);
    });

  it('causes no error if the page has broken cancel()', async () => {
    const errors = pageErrors();
    consoleLines();
    const { cancel } = speechSynthesis;
    afterThis(() => (speechSynthesis.cancel = cancel));
    const element = await mount('<iort-overview></iort-overview>');
    const button = await listenTo(element);
    speechSynthesis.cancel = () => {
      throw new Error('broken');
    };
    button.click();
    await until(() => /Paused/i.test(statusOf(element)), 'the message is shown');
    expect(errors).to.deep.equal([]);
  });

  it('continues with the same text at the next press if another tab has stopped it', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const button = await listenTo(element);
    const text = lastSaid();
    fake().fail('interrupted');
    await until(() => statusOf(element) === 'Paused.');
    button.click();
    await until(() => fake().said.length === 2);
    expect(lastSaid()).to.equal(text);
  });

  it('has the language of the hospital’s words when it reads these', async () => {
    const element = await mount(
      '<iort-faq lang="es" sections="intro"><p slot="local" lang="en">Ask for Ann.</p></iort-faq>',
    );
    await shownIn(element, 'es');
    await listenTo(element);
    for (let times = 0; times < 200 && lastSaid() !== 'Ask for Ann.'; times++) {
      const before = fake().said.length;
      all(element, '.player .next')[0]!.click();
      await until(() => fake().said.length > before);
    }
    expect(fake().said.at(-1)!.voice.lang).to.equal('en-US');
  });
});
