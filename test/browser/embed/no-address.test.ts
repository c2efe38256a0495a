import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import { addFrame, alive, openHost, sized, wordsIn } from './frames.js';

describe('a parent script that does not know its own address', () => {
  for (const [what, load] of [
    ['is loaded as a module', { type: 'module', src: '/dist/embed/parent.js' }],
    ['is written into the page', { textContent: '' }],
  ] as const)
    it(`also finds frames without data-iort-frame, if it ${what}`, async () => {
      const page = await openHost('blank.html');
      const frame = addFrame(page, 'iort-side-effects.en.html', { 'data-phone': '555-0142' });
      frame.removeAttribute('data-iort-frame');
      const script = page.document.createElement('script');
      Object.assign(script, load);
      if (!('src' in load))
        script.textContent = await (await fetch('/dist/embed/parent.js')).text();
      page.document.body.append(script);
      await sized(frame);
      await alive(frame);
      await until(() => wordsIn(frame).includes('555-0142'), 'the frame shows the number');
      expect(frame.clientHeight).to.be.greaterThan(400);
    });
});
