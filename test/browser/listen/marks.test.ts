import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, all, mount, until } from '../helpers.js';
import { fakeIn, lastSaid, listenTo, playerButton, useFake } from './speech.js';

const hasHighlights = 'highlights' in CSS;

const marked = (): Range[] =>
  hasHighlights ? ([...(CSS.highlights.get('iort-listen') ?? [])] as Range[]) : [];

async function skip(element: Element, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const before = fakeIn(window).said.length;
    playerButton(element, 'next').click();
    await until(() => fakeIn(window).said.length > before);
  }
}

/** Ends the spoken sentence, as a voice does, and waits until the next sentence is spoken. */
async function endSentence(): Promise<void> {
  const fake = fakeIn(window);
  const before = fake.said.length;
  fake.end();
  await until(() => fake.said.length > before);
}

const isSeen = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

describe('the sentence that is read', () => {
  useFake();
  beforeEach(() => {
    const { scrollX, scrollY } = window;
    afterThis(() => scrollTo(scrollX, scrollY));
  });

  it('is highlighted if the browser supports that, and no node is changed', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const before = all(element, '.root > section').map(({ innerHTML }) => innerHTML);
    await listenTo(element);
    await skip(element, 3);
    if (hasHighlights) {
      expect(marked()).to.have.length(1);
      expect(marked()[0]!.toString().trim()).to.equal(lastSaid().replace('I. O. R. T.', 'IORT'));
    }
    expect(all(element, '.root > section').map(({ innerHTML }) => innerHTML)).to.deep.equal(before);
    playerButton(element, 'stop').click();
    expect(marked()).to.be.empty;
  });

  it('is read without a highlight if the browser has no Custom Highlight API', async () => {
    const registry = hasHighlights ? CSS.highlights : undefined;
    Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
    afterThis(() => {
      Reflect.deleteProperty(CSS, 'highlights');
      if (registry)
        Object.defineProperty(CSS, 'highlights', { value: registry, configurable: true });
    });
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    await skip(element, 1);
    expect(registry?.has('iort-listen') ?? false).to.equal(false);
  });

  it('is kept in view', async () => {
    if (!hasHighlights) return; // the test finds the sentence by its highlight
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    for (let times = 0; times < 25; times++) {
      await endSentence();
      expect(isSeen(marked()[0]!), marked()[0]!.toString()).to.equal(true);
    }
    expect(scrollY).to.be.above(0);
  });

  it('is not scrolled to once the reader has scrolled away, until they press “Next sentence”', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    await skip(element, 12);
    scrollTo(0, document.documentElement.scrollHeight);
    const place = scrollY;
    await endSentence();
    await endSentence();
    expect(scrollY).to.equal(place);
    await skip(element, 1);
    expect(scrollY).not.to.equal(place);
  });
});
