import { expect } from '@open-wc/testing';
import { all, until } from '../helpers.js';
import { addFrame, alive, fits, inside, openHost, sized, widgetIn, wordsIn } from './frames.js';

/** The value of the CSS property `scrollbar-width` of the page in a frame; `none` if the page has no scroll bar. */
const bar = (frame: HTMLIFrameElement): string => {
  const { documentElement } = inside(frame).document;
  return inside(frame).getComputedStyle(documentElement).getPropertyValue('scrollbar-width');
};

describe('a frame that its page keeps small', () => {
  for (const [how, inBox, style] of [
    [
      'in a box of a fixed shape, which would cut off a taller frame',
      true,
      `div { position: relative; height: 0; padding-top: 56.25%; overflow: hidden }
      iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100% }`,
    ],
    ['by a maximum height', true, 'iframe { max-height: 400px }'],
    [
      'on a page that does not scroll, below a header',
      false,
      `div { height: 0 } body { margin: 0; overflow: hidden }
      iframe { position: absolute; top: 60px; left: 0; height: calc(100% - 60px) }`,
    ],
    [
      'in a corner of the window',
      false,
      'iframe { position: fixed; right: 0; bottom: 0; width: 400px; height: 300px }',
    ],
  ] as const) {
    it(`scrolls to the end of its text, with a scroll bar: ${how}`, async () => {
      const page = await openHost();
      const box = page.document.createElement('div');
      box.innerHTML = `<style>${style}</style>`;
      page.document.body.append(box);
      const frame = addFrame(page, 'iort-faq.en.html', { 'data-contact': 'Call 555-0142.' });
      box.append(frame);
      await alive(frame);
      await until(() => wordsIn(frame).includes('555-0142'), 'the page has answered');
      await until(() => bar(frame) !== 'none', 'the scroll bar is shown');
      const { top, bottom } = frame.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(page.innerHeight);
      if (inBox) expect(frame.clientHeight).to.be.at.most(box.clientHeight);
      const { documentElement: root } = inside(frame).document;
      inside(frame).scrollTo(0, root.scrollHeight);
      const content = inside(frame).document.querySelector('.content')!.getBoundingClientRect();
      expect(content.bottom).to.be.at.most(inside(frame).innerHeight + 1);
    });
  }

  it('has a scroll bar only while its text is taller than the frame: not after the page lifts the limit, but again after the page restores it', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-faq.en.html', { 'data-contact': 'Call 555-0142.' });
    frame.style.maxHeight = '400px';
    await alive(frame);
    await until(() => wordsIn(frame).includes('555-0142'), 'the page has answered');
    await until(() => bar(frame) !== 'none', 'the scroll bar is shown');
    frame.style.maxHeight = '';
    const answers = all<HTMLDetailsElement>(widgetIn(frame), '.disclosures > details');
    answers[0]!.open = true;
    await until(() => bar(frame) === 'none', 'the scroll bar is hidden');
    frame.style.maxHeight = '400px';
    answers[1]!.open = true;
    await until(() => bar(frame) !== 'none', 'the scroll bar is shown again');
  });
});

describe('a frame with position: absolute', () => {
  it('is as high as its text if it does not fill the box around it', async () => {
    const page = await openHost();
    const frame = addFrame(page, 'iort-faq.en.html');
    frame.style.position = 'absolute';
    await sized(frame);
    // The first height may come before the script in the frame has updated the text.
    await until(() => fits(frame), 'the frame has the height of its text');
  });

  it('is as high as its text if the page is scrolled to where the frame ends', async () => {
    const page = await openHost();
    page.document.body.insertAdjacentHTML('beforeend', '<div style="height: 3000px"></div>');
    const frame = addFrame(page, 'iort-faq.en.html');
    frame.style.position = 'absolute';
    page.scrollTo(0, frame.getBoundingClientRect().bottom - page.innerHeight);
    await until(
      () => frame.style.height !== '' && fits(frame),
      'the frame has the height of its text',
    );
  });
});

describe('a link to an answer in a frame that its page keeps small', () => {
  for (const [style, isLast] of [
    ['position: absolute; top: 0; left: 0; height: 100%', false],
    ['max-height: 300px', false],
    ['max-height: 1000px', true], // higher than the window
  ] as const)
    it(`shows ${isLast ? 'the last' : 'the'} answer, and not what is below the frame: ${style}`, async () => {
      const page = await openHost();
      const box = page.document.createElement('div');
      box.style.cssText = 'position: relative; height: 300px; margin: 200px 0 3000px';
      page.document.body.append(box);
      const frame = addFrame(page, 'iort-faq.en.html');
      frame.style.cssText = style;
      box.append(frame);
      await alive(frame);
      let isMoved = false;
      // The parent script scrolls by a scroll margin, which it sets and removes again.
      new MutationObserver((records) => {
        isMoved ||= records.some(({ oldValue }) => oldValue?.includes('scroll-margin'));
      }).observe(frame, { attributeFilter: ['style'], attributeOldValue: true });
      const answers = all<HTMLDetailsElement>(widgetIn(frame), '.disclosures > details');
      const id = isLast ? answers.at(-1)!.id : 'iort-faq-awake';
      page.location.hash = `#${id}`;
      const answer = () => all<HTMLDetailsElement>(widgetIn(frame), `#${id}`)[0]!;
      await until(() => answer().open && isMoved, 'the link is followed');
      const { top } = frame.getBoundingClientRect();
      expect(top).to.be.at.most(5);
      expect(top + answer().getBoundingClientRect().top).to.be.closeTo(0, 5);
    });
});
