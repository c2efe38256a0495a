import { expect } from '@open-wc/testing';
import '../../support/define.js';
import {
  afterThis,
  all,
  change,
  clickSummary,
  mount,
  settled,
  shownIn,
  textOf,
  until,
} from '../helpers.js';
import {
  fakeIn,
  labelOf,
  lastSaid,
  listenButton,
  listenTo,
  playerButton,
  sayNext,
  statusOf,
  useFake,
} from './speech.js';

const fake = () => fakeIn(window);
const isSilent = () => !fake().current;
const title = (element: Element) => textOf(all(element, '.title')[0]);

/** The words on the page for words that were spoken: "IORT" for "I. O. R. T.". */
const asShown = (text: string) => text.replace('I. O. R. T.', 'IORT');

describe('a widget that is read aloud', () => {
  useFake();

  it('begins with its title and continues, sentence by sentence', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    expect(asShown(lastSaid())).to.equal(title(element));
    await sayNext();
    const lead = textOf(all(element, '[part~=paragraph]')[0]);
    expect(lead.startsWith(asShown(lastSaid()))).to.equal(true);
    expect(lastSaid()).to.match(/\.$/);
  });

  it('goes to the next and the previous sentence, and stays at the first one', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    const go = async (name: string) => {
      const before = fake().said.length;
      playerButton(element, name).click();
      await until(() => fake().said.length > before);
      return lastSaid();
    };
    const first = lastSaid();
    const second = await go('next');
    const third = await go('next');
    expect(new Set([first, second, third])).to.have.property('size', 3);
    expect(await go('previous')).to.equal(second);
    expect(await go('previous')).to.equal(first);
    expect(await go('previous')).to.equal(first);
  });

  it('continues after a pause with the interrupted sentence', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const button = await listenTo(element);
    await sayNext();
    const interrupted = lastSaid();
    button.click();
    expect(isSilent()).to.equal(true);
    button.click();
    await until(() => !isSilent());
    expect(lastSaid()).to.equal(interrupted);
  });

  it('is read slower and faster, never below half speed, and the next widget is read at the same speed', async () => {
    const element = await mount('<iort-overview></iort-overview><iort-faq></iort-faq>');
    await listenTo(element);
    const rate = () => fake().said.at(-1)!.rate;
    const step = async (name: string) => {
      const before = fake().said.length;
      playerButton(element, name).click();
      await until(() => fake().said.length > before);
    };
    expect(rate()).to.equal(1);
    await step('faster');
    expect(rate()).to.equal(1.1);
    expect(statusOf(element)).to.equal('Speed: 1.1');
    for (let times = 0; times < 12; times++) await step('slower');
    expect(rate()).to.equal(0.5);
    await listenTo(element.nextElementSibling!);
    expect(rate()).to.equal(0.5);
    for (let times = 0; times < 5; times++) {
      const before = fake().said.length;
      playerButton(element.nextElementSibling!, 'faster').click();
      await until(() => fake().said.length > before);
    }
    expect(rate()).to.equal(1);
  });

  it('stops when another widget is read', async () => {
    const element = await mount('<iort-overview></iort-overview><iort-faq></iort-faq>');
    const other = element.nextElementSibling!;
    const button = await listenTo(element);
    await listenTo(other);
    expect(asShown(lastSaid())).to.equal(title(other));
    expect(labelOf(button)).to.equal('Listen');
    expect(all(element, '.player')).to.be.empty;
  });

  it('says when all of an answer was read, and then the answer can be read again', async () => {
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    await listenTo(element, 'iort-faq-awake');
    const first = lastSaid();
    while (all(element, '.player').length > 0) {
      const { length } = fake().said;
      fake().end();
      await until(() => fake().said.length > length || all(element, '.player').length === 0);
    }
    expect(statusOf(element)).to.equal('This was all of the text.');
    await listenTo(element, 'iort-faq-awake');
    expect(lastSaid()).to.equal(first);
    expect(statusOf(element)).to.equal('');
  });

  it('stops when it is removed from the page', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    element.remove();
    expect(isSilent()).to.equal(true);
  });

  it('stops when its language changes', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    element.lang = 'es';
    await shownIn(element, 'es');
    await until(isSilent);
    expect(labelOf(listenButton(element))).to.equal('Escuchar');
    await listenTo(element);
    expect(fake().said.at(-1)!.voice.lang).to.equal('es-ES');
  });

  it('stops when other sections are shown', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    await change(element, 'sections', 'what weigh');
    await until(isSilent);
    expect(statusOf(element)).to.equal('The text has changed. Reading has stopped.');
  });

  it('pauses when the page is hidden, and a press continues with the interrupted sentence', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const button = await listenTo(element);
    await sayNext();
    const interrupted = lastSaid();
    dispatchEvent(new Event('pagehide'));
    expect(isSilent()).to.equal(true);
    button.click();
    await until(() => !isSilent());
    expect(lastSaid()).to.equal(interrupted);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    afterThis(() => Reflect.deleteProperty(document, 'visibilityState'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(isSilent()).to.equal(true);
    expect(labelOf(button)).to.equal('Play');
  });

  it('continues when an answer is opened, and reads that answer too', async () => {
    const element = await mount('<iort-faq sections="cost"></iort-faq>');
    await listenTo(element);
    const details = all<HTMLDetailsElement>(element, '#iort-faq-cost-access')[0]!;
    const answer = textOf(details.querySelector('.answer [part~=paragraph]'));
    await clickSummary(details);
    await settled(element);
    expect(isSilent()).to.equal(false);
    for (let times = 0; times < 20 && !answer.startsWith(asShown(lastSaid())); times++)
      await sayNext();
    expect(answer.startsWith(asShown(lastSaid()))).to.equal(true);
  });

  it('stops if the page changes the text that is read', async () => {
    const element = await mount(
      '<iort-side-effects><p slot="local">Call Ward 7. We are here.</p></iort-side-effects>',
    );
    await listenTo(element);
    for (let times = 0; times < 2000 && lastSaid() !== 'Call Ward 7.'; times++) {
      const before = fake().said.length;
      playerButton(element, 'next').click();
      await until(() => fake().said.length > before);
    }
    expect(lastSaid()).to.equal('Call Ward 7.');
    element.querySelector('p')!.textContent = 'Nobody is here.';
    await until(isSilent);
    expect(statusOf(element)).to.equal('The text has changed. Reading has stopped.');
  });
});
