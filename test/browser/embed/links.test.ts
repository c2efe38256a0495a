import { expect } from '@open-wc/testing';
import { all, until } from '../helpers.js';
import type { PageWindow } from '../built/pages.js';
import { addFrame, fits, inside, openFrame, openHost, sized, widgetIn } from './frames.js';

const answer = (frame: HTMLIFrameElement, name: string) =>
  all<HTMLDetailsElement>(widgetIn(frame), `#iort-faq-${name}`)[0]!;

function link(page: PageWindow, href: string, place: ParentNode = page.document.body) {
  const element = page.document.createElement('a');
  element.href = href;
  element.textContent = 'Read';
  place.append(element);
  return element;
}

/** How far an answer lies below the top of the window. */
const place = (frame: HTMLIFrameElement, name: string) =>
  frame.getBoundingClientRect().top + answer(frame, name).getBoundingClientRect().top;

describe('links of a page to an answer in a frame', () => {
  it('work each time', async () => {
    const { page, frame } = await openFrame();
    const read = link(page, '#iort-faq-awake');
    for (let time = 1; time <= 3; time += 1) {
      read.click();
      await until(() => answer(frame, 'awake').open, `open, time ${time}`);
      await until(() => Math.abs(place(frame, 'awake')) < 5, 'at the top of the page');
      answer(frame, 'awake').open = false;
      page.scrollTo(0, 0);
      await until(() => fits(frame));
    }
  });

  for (const [how, hash] of [
    ['encoded', '#iort%2Dfaq%2Dawake'],
    ['encoded in part', '#iort-faq%2dawake'],
  ] as const) {
    it(`work however they are written: ${how}`, async () => {
      const { page, frame } = await openFrame();
      link(page, hash).click();
      await until(() => answer(frame, 'awake').open);
    });
  }

  it('do nothing where the page has something else in mind', async () => {
    const { page, frame } = await openFrame();
    const same = '#iort-faq-awake';
    link(page, same).click();
    await until(() => answer(frame, 'awake').open && Math.abs(place(frame, 'awake')) < 5);
    answer(frame, 'awake').open = false;
    const prevented = link(page, same);
    page.addEventListener('click', (event) => event.target === prevented && event.preventDefault());
    prevented.click();
    const saved = link(page, same);
    saved.download = 'x';
    saved.addEventListener('click', (event) => event.preventDefault());
    saved.click();
    const { MouseEvent: Click } = page;
    const init = { bubbles: true, cancelable: true, composed: true };
    for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
      const read = link(page, same);
      const click = new Click('click', { ...init, ...how });
      // No tab of its own for the test.
      page.document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      read.dispatchEvent(click);
    }
    page.document.body.dispatchEvent(new Click('click', init));
    link(page, '#iort-faq-kinds').click();
    await until(() => answer(frame, 'kinds').open);
    expect(answer(frame, 'awake').open).to.equal(false);
  });

  it('work in a shadow root of the page', async () => {
    const { page, frame } = await openFrame();
    const host = page.document.createElement('div');
    page.document.body.append(host);
    const read = link(page, '#iort-faq-awake', host.attachShadow({ mode: 'open' }));
    for (let time = 1; time <= 2; time += 1) {
      read.click();
      await until(() => answer(frame, 'awake').open);
      answer(frame, 'awake').open = false;
    }
  });

  it('throw nothing, whatever the hash is', async () => {
    const { page, frame } = await openFrame();
    for (const hash of ['#%', '#%E0%A4%A', '#iort-faq-', '#iort-faq-%', '#"><img>', '#']) {
      page.location.hash = hash;
    }
    link(page, '#iort-faq-awake').click();
    await until(() => answer(frame, 'awake').open);
    expect(page.thrown).to.deep.equal([]);
    expect(inside(frame).location.hash).to.equal('#iort-faq-awake');
  });

  it('leave free what the page, or the frame’s own margin, keeps free', async () => {
    const { page, frame } = await openFrame();
    page.document.documentElement.style.scrollPaddingTop = '10%';
    frame.style.scrollMarginTop = '30px';
    link(page, '#iort-faq-awake').click();
    const right = page.innerHeight / 10 + 30;
    await until(() => Math.abs(place(frame, 'awake') - right) < 5, 'below both');
    expect(frame.style.scrollMarginTop).to.equal('30px');
  });

  it('go to it in a part of the page that scrolls by itself', async () => {
    const page = await openHost();
    const box = page.document.createElement('div');
    box.style.cssText = 'height: 400px; overflow: auto';
    page.document.body.append(box);
    const frame = addFrame(page, 'iort-faq.en.html');
    box.append(frame);
    await sized(frame);
    await until(() => fits(frame));
    link(page, '#iort-faq-awake').click();
    const top = () => place(frame, 'awake') - box.getBoundingClientRect().top;
    await until(() => answer(frame, 'awake').open && Math.abs(top()) < 5);
  });

  it('don’t move a page that its reader has begun to use', async () => {
    const page = await openHost('frames.html#iort-faq-awake');
    const late = addFrame(page, 'iort-faq.en.html');
    page.dispatchEvent(new Event('wheel'));
    await sized(late);
    await until(() => fits(late));
    expect(page.scrollY).to.equal(0);
    expect(answer(late, 'awake').open).to.equal(false);
  });
});
