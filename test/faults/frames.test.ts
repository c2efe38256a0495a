import { expect } from '@open-wc/testing';
import { all, until } from '../browser/helpers.js';
import { blankPage } from '../support/blank-page.js';
import { without } from './breaking.js';

describe('a page with a frame in a browser without URL.canParse()', () => {
  it('gives the frame its height and the hospital’s number, and gets no error', async () => {
    const { page, document, run, take, close } = await blankPage();
    try {
      document.body.innerHTML =
        '<iframe src="/dist/embed/iort-side-effects.en.html" title="Side effects" data-phone="555-0142"></iframe>';
      without((window) => window.URL, 'canParse')(page);
      await run('/dist/embed/parent.js', '');
      expect(take()).to.deep.equal([]);
      const frame = document.querySelector('iframe')!;
      await until(() => frame.style.height !== '', 'the frame has the height of its text');
      const widget = frame.contentDocument!.querySelector<HTMLElement>('[data-iort-ssr]')!;
      await until(() => all(widget, '[href="tel:5550142"]').length > 0, 'the number is shown');
      expect(take()).to.deep.equal([]);
    } finally {
      close();
    }
  });
});

describe('a page that loads the parent script itself and runs it from a blob: address', () => {
  it('gives a frame without data-iort-frame its height, and gets no error', async () => {
    const { page, document, run, take, close } = await blankPage();
    try {
      document.body.innerHTML =
        '<iframe src="/dist/embed/iort-side-effects.en.html" title="Side effects"></iframe>';
      const script = await (await fetch('/dist/embed/parent.js')).blob();
      await run(page.URL.createObjectURL(script), 'text/javascript');
      const frame = document.querySelector('iframe')!;
      await until(() => frame.style.height !== '', 'the frame has the height of its text');
      expect(take()).to.deep.equal([]);
    } finally {
      close();
    }
  });
});
